import type { Expectation, Row } from '../../scenario';
import type { Actions, Matrix, RowView } from '../types';
import type { Edit, GetState } from './edit';
import { mapped, replaced, withMember } from './lists';

type ExpectationActions = Pick<Actions, 'setExpected' | 'expectCurrent' | 'clearExpected'>;

/**
 * What the author of a scenario expects of its cells.
 *
 * @param matrix the table as it stands
 */
export function createExpectationActions(
  edit: Edit,
  get: GetState,
  matrix: () => Matrix,
): ExpectationActions {
  return {
    setExpected: ({ rowId, callerId }, expected) => {
      if (!get().scenario.callers.some((caller) => caller.id === callerId)) return;
      edit('set an expected value', (scenario) =>
        withMember(
          scenario,
          'rows',
          replaced(
            scenario.rows,
            (row) => row.id === rowId,
            (row) => withExpected(row, { ...row.expected, [callerId]: expected }),
          ),
        ),
      );
    },
    expectCurrent: () => {
      const { rows, columns } = matrix();
      const callerIds = columns.map((column) => column.caller.id);
      edit('take the current verdicts as expected', (scenario) =>
        withMember(
          scenario,
          'rows',
          mapped(scenario.rows, (row, index) => {
            const view = rows[index];
            return view ? withExpected(row, verdictsOf(view, callerIds)) : row;
          }),
        ),
      );
    },
    clearExpected: () =>
      edit('clear the expected values', (scenario) =>
        withMember(
          scenario,
          'rows',
          mapped(scenario.rows, (row) => withExpected(row, {})),
        ),
      ),
  };
}

type Expected = Readonly<Record<string, Expectation | undefined>>;

/** Certain verdicts; a cell without one keeps what was expected of it. */
function verdictsOf({ row, cells }: RowView, callerIds: readonly string[]): Expected {
  const expected: Record<string, Expectation | undefined> = {};
  for (const [index, callerId] of callerIds.entries()) {
    const cell = cells[index];
    const certain = cell?.kind === 'verdict' && cell.word !== 'Depends';
    expected[callerId] = certain ? (cell.word as Expectation) : row.expected[callerId];
  }
  return expected;
}

function withExpected(row: Row, values: Expected): Row {
  const expected: Record<string, Expectation> = {};
  for (const [callerId, value] of Object.entries(values)) if (value) expected[callerId] = value;
  const ids = Object.keys(expected);
  const same =
    ids.length === Object.keys(row.expected).length &&
    ids.every((id) => row.expected[id] === expected[id]);
  return same ? row : { ...row, expected };
}
