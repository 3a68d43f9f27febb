import { type Automaton, accepts, advance, type Places } from './automaton';

/** Steps that the searches of one question may still take; what they cost grows with the policies. */
export interface Budget {
  steps: number;
}

/** Well under a second on a slow machine. */
export function newBudget(): Budget {
  return { steps: 60_000 };
}

/**
 * Finds a shortest text, well-formed and not empty, by which of several sets it lies in. Exact: all
 * texts are looked at, those that no set tells apart as one.
 *
 * @param wanted told for each automaton whether the text is in it
 * @param budget shared by the searches of one question
 * @param needed how many of the first automata every wanted text is in
 * @returns the text; `none` where there is no such text; `too-large` where the search was given up
 */
export function findText(
  automata: readonly Automaton[],
  wanted: (hits: readonly boolean[]) => boolean,
  budget: Budget,
  needed = 0,
): { readonly text: string } | 'none' | 'too-large' {
  const unnamed = unnamedUnits(automata);
  const start: State = { places: automata.map(() => [0]), half: false, from: undefined, unit: '' };
  const queue = [start];
  const seen = new Set<string>();
  for (let at = 0; at < queue.length; at++) {
    const state = queue[at] as State;
    for (const unit of unitsAt(state, automata, unnamed)) {
      budget.steps -= 1 + state.places.filter((each) => each.length > 0).length;
      if (budget.steps < 0) return 'too-large';
      const places = automata.map((each, index) => advance(each, state.places[index] ?? [], unit));
      if (places.slice(0, needed).some((each) => each.length === 0)) continue;
      const half = isHigh(unit);
      const key = `${half} ${places.map((each) => each.join()).join(';')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const next: State = { places, half, from: state, unit };
      const hits = automata.map((each, index) => accepts(each, places[index] ?? []));
      if (!half && wanted(hits)) return { text: textOf(next) };
      queue.push(next);
    }
  }
  return 'none';
}

interface State {
  readonly places: readonly Places[];
  /** The text ends with the first half of a surrogate pair. */
  readonly half: boolean;
  readonly from: State | undefined;
  readonly unit: string;
}

/** The units that some automaton tells apart here, and one that stands for all others. */
function unitsAt(state: State, automata: readonly Automaton[], unnamed: Unnamed): string[] {
  const units = new Set<string>();
  automata.forEach(({ nodes }, index) => {
    for (const place of state.places[index] ?? []) {
      for (const unit of nodes[place]?.units.keys() ?? []) units.add(unit);
    }
  });
  const fitting = [...units].filter((unit) => isLow(unit) === state.half);
  return [...fitting, state.half ? unnamed.low : unnamed.other];
}

interface Unnamed {
  readonly other: string;
  readonly low: string;
}

/** Units that no automaton names. */
function unnamedUnits(automata: readonly Automaton[]): Unnamed {
  const named = new Set(automata.flatMap(({ nodes }) => nodes.flatMap((n) => [...n.units.keys()])));
  const from = (candidates: Iterable<string>) => {
    for (const unit of candidates) if (!named.has(unit)) return unit;
    return ' ';
  };
  return { other: from(others()), low: from(range(0xdc00, 0xdfff)) };
}

function* others(): Iterable<string> {
  yield* 'xyzabcdefghijklmnopqrstuvw0123456789';
  yield* range(0xa1, 0xd7ff);
}

function* range(first: number, last: number): Iterable<string> {
  for (let code = first; code <= last; code++) yield String.fromCharCode(code);
}

function isHigh(unit: string): boolean {
  return unit >= '\ud800' && unit <= '\udbff';
}

function isLow(unit: string): boolean {
  return unit >= '\udc00' && unit <= '\udfff';
}

function textOf(state: State): string {
  let text = '';
  for (let each: State | undefined = state; each; each = each.from) text = each.unit + text;
  return text;
}
