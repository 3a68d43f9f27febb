import { createMatrixSelector, type Expectation } from '../scenario';
import { readFile as readScenarioFile, WHOLE_ENGINE } from '../scenario/later';
import { UnreadableInput } from './input';

/** A scenario file, evaluated and compared with what it expects. */
export interface CheckedScenario {
  readonly file: string;
  readonly title: string;
  /** The columns' names. */
  readonly columns: readonly string[];
  /** The rows' texts. */
  readonly rows: readonly string[];
  readonly cells: readonly CheckedCell[];
}

export interface CheckedCell {
  /** From 1. */
  readonly row: number;
  readonly column: string;
  readonly word: 'Yes' | 'No' | 'Depends' | 'Not evaluated';
  readonly reason: string;
  readonly expected: Expectation | undefined;
  /** An expectation is set, and it does not hold; a cell that cannot be evaluated meets none. */
  readonly mismatch: boolean;
}

/** @throws UnreadableInput when the text is not a scenario file */
export function checkScenario(file: string, text: string): CheckedScenario {
  const read = readScenarioFile(text);
  if (!read.ok) throw new UnreadableInput(`${file}: ${read.problem.message}`);
  const { scenario } = read;
  const matrix = createMatrixSelector(WHOLE_ENGINE)(scenario);
  const columns = matrix.columns.map(({ caller, letter }) => caller.name || `Policy ${letter}`);
  const cells = matrix.rows.flatMap((row) =>
    row.cells.map((cell, at) => {
      const word = cell.kind === 'verdict' ? cell.word : 'Not evaluated';
      return {
        row: row.number,
        column: columns[at] ?? '',
        word,
        reason: cell.reason,
        expected: cell.expected,
        mismatch: cell.expected !== undefined && cell.expected !== word,
      } satisfies CheckedCell;
    }),
  );
  const rows = matrix.rows.map(({ row }) => row.call.text);
  return { file, title: scenario.title, columns, rows, cells };
}
