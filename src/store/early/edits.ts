import type { Scenario } from '../../scenario';
import type { Playground } from '../playground';
import type { PlaygroundState } from '../types';
import { DRAFT_PREFIX, TAB_KEY, writeRecord } from './drafts';
import type { Shelf } from './shelf';

/** What was changed in a page before the code that keeps changes was there. */
export interface EarlyWork {
  /** The last state of each scenario that was changed or opened, the one that is open last. */
  readonly states: readonly PlaygroundState[];
  /** Ids of the drafts that were written already, by the number of the opening. */
  readonly ids: ReadonlyMap<number, string>;
}

export interface EarlyEdits {
  /** Writes them as drafts at once, because the page may be about to go. */
  keep(): void;
  /** Ends the watching and hands over to the code that keeps changes. */
  take(): EarlyWork;
}

export interface EarlyEditsOptions {
  readonly local: Shelf;
  readonly session: Shelf;
  readonly owner: string;
  readonly now: () => number;
  readonly unique: () => string;
}

/** Watches what is edited until the code that keeps changes has been loaded. */
export function watchEarlyEdits(playground: Playground, options: EarlyEditsOptions): EarlyEdits {
  const { local, session, owner, now, unique } = options;
  const first = playground.getState().scenario;
  const states = new Map<number, PlaygroundState>();
  const ids = new Map<number, string>();
  const kept = new Map<number, Scenario>();

  const unsubscribe = playground.subscribe((state, before) => {
    if (state.scenario === before.scenario) return;
    // Deleted first, so that the one that is open comes last.
    states.delete(state.opening);
    states.set(state.opening, state);
  });

  const keepOne = ({ opening, scenario }: PlaygroundState): void => {
    if (kept.get(opening) === scenario) return;
    // Who looks at the first example only, or comes back to it, leaves no draft.
    if (scenario === first && !ids.has(opening)) return;
    const id = ids.get(opening) ?? unique();
    if (!local.set(DRAFT_PREFIX + id, writeRecord(owner, now(), scenario))) return;
    ids.set(opening, id);
    kept.set(opening, scenario);
  };

  return {
    keep: () => {
      for (const state of states.values()) keepOne(state);
      const id = ids.get(playground.getState().opening);
      if (id !== undefined) session.set(TAB_KEY, id);
    },
    take: () => {
      unsubscribe();
      return { states: [...states.values()], ids };
    },
  };
}
