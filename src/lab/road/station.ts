import type { Basis, Phrase } from '../../engine';

export type Tone = 'yes' | 'no' | 'depends' | 'mute' | 'plain';

/** One of the five questions on an event's road, with its answer. */
export interface Station {
  readonly question: string;
  readonly tone: Tone;
  /** A word or a name. */
  readonly answer: string;
  /** The answer is somebody's own name for something. */
  readonly isName?: boolean;
  /** Sentences, each on a line of its own. */
  readonly why: readonly Phrase[];
  /** How sure the answer is, where there is something to say about it. */
  readonly basis?: Basis | undefined;
  /** What AWS leaves open decides, or is pinned. */
  readonly open?: boolean;
  /** The statements that the answer rests on can be shown. */
  readonly shows?: boolean;
  /** Of which key each of the first sentences says that nobody tells its value. */
  readonly untold?: readonly string[];
}

export const NOT_REACHED: Omit<Station, 'question'> = {
  tone: 'mute',
  answer: 'Not reached',
  why: [],
};
