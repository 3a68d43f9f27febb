import type { Matrix } from '../../store';

/** More changes than this are counted, not listed. */
const LISTED = 3;

/**
 * What a listener needs to hear after an edit: only cells whose word has changed, and the number of
 * mismatches when that is another one. Empty when there is nothing to say.
 */
export function describeChanges(before: Matrix, after: Matrix): string {
  const words = wordsById(before);
  const changed: string[] = [];
  for (const { row, number, cells } of after.rows) {
    for (const [index, cell] of cells.entries()) {
      const column = after.columns[index];
      if (!column) continue;
      const old = words.get(`${row.id} ${column.caller.id}`);
      const word = cell.kind === 'verdict' ? cell.word : 'Not evaluated';
      if (old === undefined || old === word) continue;
      changed.push(`row ${number}, ${column.caller.name}: ${word}`);
    }
  }
  const parts =
    changed.length > LISTED ? [`${changed.length} verdicts changed`] : changed.map(capitalized);
  const { mismatches } = after.counts;
  if (mismatches !== before.counts.mismatches) {
    parts.push(
      mismatches === 0 ? 'No mismatches' : `${mismatches} mismatch${mismatches === 1 ? '' : 'es'}`,
    );
  }
  return parts.join('. ');
}

function wordsById(matrix: Matrix): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { row, cells } of matrix.rows) {
    for (const [index, cell] of cells.entries()) {
      const id = matrix.columns[index]?.caller.id;
      words.set(`${row.id} ${id}`, cell.kind === 'verdict' ? cell.word : 'Not evaluated');
    }
  }
  return words;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
