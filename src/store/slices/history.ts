import { repairScenario, repairView } from '../invariants';
import type { Actions, HistoryEntry, HistorySlice } from '../types';
import type { Edit, GetState, SetState } from './edit';

/** Steps that can be undone; with texts of a few kilobytes this stays far below a megabyte. */
export const MAX_STEPS = 100;
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
  let typing: { readonly key: string; readonly at: number } | undefined;

  const edit: Edit = (label, change, { coalesce, view } = {}) => {
    const before = get();
    const scenario = repairScenario(change(before.scenario));
    if (scenario === before.scenario) return;
    const at = now();
    const continues =
      coalesce !== undefined && typing?.key === coalesce && at - typing.at < COALESCE_MS;
    typing = coalesce === undefined ? undefined : { key: coalesce, at };
    const past = continues
      ? before.past
      : [...before.past, { label, scenario: before.scenario }].slice(-MAX_STEPS);
    set((state) => repairView(state, { scenario, past, future: [], ...view }));
  };

  const step = (from: 'past' | 'future', to: 'past' | 'future'): void => {
    const state = get();
    const entry = state[from].at(-1);
    if (!entry) return;
    typing = undefined;
    const reverse: HistoryEntry = { label: entry.label, scenario: state.scenario };
    set(() =>
      repairView(state, {
        scenario: entry.scenario,
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
