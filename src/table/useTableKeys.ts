import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { CellRef, RowView } from '../store/types';
import { type GridPlace, gridMove } from './gridMove';

interface TableKeys {
  /** The place that Tab goes to: a row's id and a column, −1 for the row's header. */
  readonly active: { readonly rowId: string | undefined; readonly column: number };
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { target: EventTarget }) => void;
  readonly focusPlace: (place: GridPlace) => void;
}

interface Doing {
  readonly enterCell: (cell: CellRef) => void;
  readonly enterRow: (rowId: string) => void;
  readonly cycleExpected: (cell: CellRef) => void;
}

/** One tab stop for the whole table; arrows move inside, Enter goes in, E changes what is expected. */
export function useTableKeys(
  table: RefObject<HTMLTableElement | null>,
  rows: readonly RowView[],
  callerIds: readonly string[],
  reveal: (index: number) => void,
  doing: Doing,
): TableKeys {
  const [active, setActive] = useState<TableKeys['active']>({ rowId: undefined, column: 0 });
  const wanted = useRef<string>(undefined);
  const column = Math.min(active.column, callerIds.length - 1);
  const index = rows.findIndex(({ row }) => row.id === active.rowId);
  const last = useRef(0);
  if (index >= 0) last.current = index;
  // When its row is gone, the one that took its place.
  const rowId = rows[index >= 0 ? index : Math.min(last.current, rows.length - 1)]?.row.id;

  const find = useCallback(
    (id: string, at: number) =>
      table.current?.querySelector<HTMLElement>(
        `tr[data-row="${CSS.escape(id)}"] [data-column="${at}"]`,
      ),
    [table],
  );

  // A row that was out of view is built first and gets the focus then.
  useEffect(() => {
    if (wanted.current === undefined || wanted.current !== rowId) return;
    const element = find(wanted.current, column);
    if (!element) return;
    wanted.current = undefined;
    element.focus();
  });

  const focusPlace = (place: GridPlace) => {
    const id = rows[place.row]?.row.id;
    if (id === undefined) return;
    wanted.current = id;
    reveal(place.row);
    setActive({ rowId: id, column: place.column });
    const element = find(id, place.column);
    if (element) {
      wanted.current = undefined;
      element.focus({ preventScroll: true });
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    const at = event.target.dataset.column;
    const id = event.target.closest<HTMLElement>('tr[data-row]')?.dataset.row;
    if (at === undefined || id === undefined || event.altKey) return;
    const place = { row: rows.findIndex(({ row }) => row.id === id), column: Number(at) };
    const mod = event.ctrlKey || event.metaKey;
    const size = { rows: rows.length, columns: callerIds.length };
    const callerId = callerIds[place.column];
    const to = gridMove(event.key, mod, place, size);
    if (to) {
      event.preventDefault();
      focusPlace(to);
    } else if (event.key === 'Enter' && !mod) {
      event.preventDefault();
      if (callerId === undefined) doing.enterRow(id);
      else doing.enterCell({ rowId: id, callerId });
    } else if (event.key.toLowerCase() === 'e' && !mod && callerId !== undefined) {
      event.preventDefault();
      doing.cycleExpected({ rowId: id, callerId });
    }
  };

  const onFocus = ({ target }: { target: EventTarget }) => {
    if (!(target instanceof HTMLElement)) return;
    const id = target.closest<HTMLElement>('tr[data-row]')?.dataset.row;
    const at = target.dataset.column;
    if (id !== undefined && at !== undefined) setActive({ rowId: id, column: Number(at) });
  };

  return { active: { rowId, column }, onKeyDown, onFocus, focusPlace };
}
