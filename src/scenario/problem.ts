/** Why something that came from outside is not opened. */
export interface ScenarioProblem {
  readonly kind: ProblemKind;
  /** One sentence for the person who tried to open it. */
  readonly message: string;
}

export type ProblemKind =
  /** Made by something else. */
  | 'not-ours'
  /** Made by a later version of this product. */
  | 'newer-version'
  /** Characters have changed on the way. */
  | 'damaged'
  /** The end is missing. */
  | 'truncated'
  /** Unpacks to more than the page accepts. */
  | 'too-large'
  /** Unpacks, but is not a scenario. */
  | 'invalid';

/** What a scenario was read from. */
export type Origin = 'link' | 'file' | 'draft';

export type ReadResult<T> =
  | { readonly ok: true; readonly scenario: T }
  | { readonly ok: false; readonly problem: ScenarioProblem };

/**
 * @param detail the place in the scenario that is wrong, for `invalid`
 */
export function problem(kind: ProblemKind, origin: Origin, detail?: string): ScenarioProblem {
  return { kind, message: MESSAGES[kind](origin, detail) };
}

const MESSAGES: { readonly [Kind in ProblemKind]: (origin: Origin, detail?: string) => string } = {
  'not-ours': (origin) => `This is not a ${origin} made by this page`,
  'newer-version': (origin) => `This ${origin} was made by a newer version of this page`,
  damaged: (origin) => `This ${origin} is damaged: some of its characters have changed`,
  truncated: (origin) => `This ${origin} is cut off: its end is missing`,
  'too-large': (origin) => `This ${origin} holds more than this page can open`,
  invalid: (origin, detail) =>
    `This ${origin} does not hold a valid scenario${detail ? `: \`${detail}\` is not as expected` : ''}`,
};
