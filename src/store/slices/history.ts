import { repairScenario, repairView } from '../invariants';
import type { Actions, HistoryEntry, HistorySlice, ScenarioSlice } from '../types';
import type { Edit, GetState, SetState } from './edit';

/** Steps that can be undone; with texts of a few kilobytes this stays far below a megabyte. */
const MAX_STEPS = 100;
const COALESCE_MS = 1000;

export const initialHistory: HistorySlice = { past: [], future: [] };

export interface History {
  readonly edit: Edit;
  readonly actions: Pick<Actions, 'undo' | 'redo'>;
}

/**
 * Undo and redo, apart from any storage.
 *
 * @param now milliseconds, for telling one burst of typing from the next
 */
export function createHistory(get: GetState, set: SetState, now: () => number): History {
  /** Numbers are never given out twice, so that a draft kept under one is not overwritten. */
  let openings = 0;
  let typing: { readonly key: string; readonly at: number } | undefined;

  const edit: Edit = (label, change, { coalesce, opens, view } = {}) => {
    const before = get();
    const scenario = repairScenario(change(before.scenario));
    if (scenario === before.scenario) return;
    const at = now();
    const continues =
      coalesce !== undefined && typing?.key === coalesce && at - typing.at < COALESCE_MS;
    typing = coalesce === undefined ? undefined : { key: coalesce, at };
    const past = continues
      ? before.past
      : [...before.past, entryOf(label, before)].slice(-MAX_STEPS);
    if (opens) openings += 1;
    const opening = opens ? openings : before.opening;
    set((state) => repairView(state, { scenario, opening, past, future: [], ...view }));
  };

  const step = (from: 'past' | 'future', to: 'past' | 'future'): void => {
    const state = get();
    const entry = state[from].at(-1);
    if (!entry) return;
    typing = undefined;
    const reverse = entryOf(entry.label, state);
    set(() =>
      repairView(state, {
        scenario: entry.scenario,
        opening: entry.opening,
        [from]: state[from].slice(0, -1),
        [to]: [...state[to], reverse],
      }),
    );
  };

  return {
    edit,
    actions: { undo: () => step('past', 'future'), redo: () => step('future', 'past') },
  };
}

function entryOf(label: string, { scenario, opening }: ScenarioSlice): HistoryEntry {
  return { label, scenario, opening };
}
