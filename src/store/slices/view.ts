import type { Scenario } from '../../scenario';
import { repairView, viewOf } from '../invariants';
import type { Actions, ViewSlice } from '../types';
import type { SetState } from './edit';

type ViewActions = Pick<
  Actions,
  | 'setView'
  | 'selectRow'
  | 'selectCell'
  | 'setFilter'
  | 'setHighlights'
  | 'notify'
  | 'dismissNotice'
>;

export const initialView = (scenario: Scenario): ViewSlice => ({
  view: viewOf(scenario),
  filter: 'all',
  rowId: scenario.rows[0]?.id,
  cell: undefined,
  highlights: [],
  notice: undefined,
});

/** What is chosen, filtered, marked and told; none of it is a step that can be undone. */
export function createViewActions(set: SetState): ViewActions {
  return {
    setView: (view) => set((state) => repairView(state, { view })),
    selectRow: (rowId) =>
      set((state) => repairView(state, { rowId, ...(rowId === undefined && { cell: undefined }) })),
    selectCell: (cell) =>
      set((state) => repairView(state, cell ? { cell, rowId: cell.rowId } : { cell })),
    setFilter: (filter) => set(() => ({ filter })),
    setHighlights: (highlights) => set((state) => repairView(state, { highlights })),
    notify: (notice) => set(() => ({ notice })),
    dismissNotice: () => set(() => ({ notice: undefined })),
  };
}
