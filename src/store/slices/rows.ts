import type { CallSite } from '../../engine';
import { blankCall, MAX_ROWS, newId, newRow, type Row } from '../../scenario';
import type { Actions } from '../types';
import type { Edit, GetState } from './edit';
import { insertedAfter, moved, replaced, withMember } from './lists';

type RowActions = Pick<
  Actions,
  | 'addRow'
  | 'setRows'
  | 'duplicateRow'
  | 'removeRow'
  | 'moveRow'
  | 'setRowKind'
  | 'setRowSite'
  | 'setContext'
>;

/** The table's rows. */
export function createRowActions(edit: Edit, get: GetState): RowActions {
  const is = (id: string) => (row: Row) => row.id === id;
  const nameOf = (id: string): string => `row ${get().scenario.rows.findIndex(is(id)) + 1}`;
  const isFull = (count = get().scenario.rows.length + 1): boolean => {
    if (count <= MAX_ROWS) return false;
    const text = `A scenario holds up to ${MAX_ROWS.toLocaleString('en')} rows`;
    get().actions.notify({ tone: 'info', text, undo: false });
    return true;
  };
  const change = (id: string, label: string, update: (row: Row) => Row, coalesce?: string): void =>
    edit(
      label,
      (scenario) => withMember(scenario, 'rows', replaced(scenario.rows, is(id), update)),
      coalesce === undefined ? {} : { coalesce },
    );
  const insert = (label: string, after: string, row: Row): void =>
    edit(
      label,
      (scenario) => ({ ...scenario, rows: insertedAfter(scenario.rows, is(after), row) }),
      { view: { rowId: row.id, cell: undefined, filter: 'all' } },
    );

  return {
    addRow: (call) => {
      if (isFull()) return;
      const { rows } = get().scenario;
      const chosen = rows.find((row) => row.id === get().rowId);
      const row = newRow(call ?? blankCall(chosen?.call.kind ?? 'PutRule'));
      insert('add a row', '', row);
    },
    setRows: (label, rows, chosen = get().rowId) => {
      if (isFull(rows.length)) return;
      edit(label, (scenario) => withMember(scenario, 'rows', rows), {
        view: { rowId: chosen, filter: 'all' },
      });
    },
    duplicateRow: (id) => {
      const original = get().scenario.rows.find(is(id));
      if (!original || isFull()) return;
      insert(`duplicate ${nameOf(id)}`, id, { ...original, id: newId('row') });
    },
    removeRow: (id) =>
      edit(`remove ${nameOf(id)}`, (scenario) => {
        const rows = scenario.rows.filter((row) => row.id !== id);
        return rows.length === scenario.rows.length ? scenario : { ...scenario, rows };
      }),
    moveRow: (id, by) =>
      edit(`move ${nameOf(id)}`, (scenario) =>
        withMember(scenario, 'rows', moved(scenario.rows, is(id), by)),
      ),
    setRowKind: (id, kind) =>
      change(id, `change the kind of ${nameOf(id)}`, (row) =>
        row.call.kind === kind ? row : withKind(row, kind),
      ),
    setContext: (id, text) =>
      change(id, `${text === undefined ? 'take' : 'give'} ${nameOf(id)} a context`, (row) =>
        withContext(row, text),
      ),
    setRowSite: (id, site) =>
      change(
        id,
        `change the request of ${nameOf(id)}`,
        (row) => withSite(row, site),
        `site ${id} ${Object.keys(site).join(' ')}`,
      ),
  };
}

/** An `Other` action holds its context in its own text. */
function withKind(row: Row, kind: Row['call']['kind']): Row {
  const next = { ...row, call: blankCall(kind) };
  return kind === 'Other' ? withContext(next, undefined) : next;
}

function withContext({ context: _, ...row }: Row, text: string | undefined): Row {
  return text === undefined ? row : { ...row, context: text };
}

type SiteChange = { readonly [K in keyof CallSite]?: CallSite[K] | undefined };

function withSite(row: Row, change: SiteChange): Row {
  const { site: before, ...rest } = row;
  const members = Object.entries({ ...before, ...change }).filter(
    (member) => member[1] !== undefined,
  );
  return members.length === 0 ? rest : { ...rest, site: Object.fromEntries(members) };
}
