import type { MatrixCounts, RowView } from './views';

/** The figures above the table. */
export function countsOf(rows: readonly RowView[]): MatrixCounts {
  const counts = { rows: rows.length, mismatches: 0, differ: 0, expectations: 0, met: 0 };
  for (const row of rows) {
    if (row.differs) counts.differ += 1;
    for (const cell of row.cells) {
      if (cell.expected === undefined) continue;
      counts.expectations += 1;
      if (cell.mismatch) counts.mismatches += 1;
      else if (cell.kind === 'verdict') counts.met += 1;
    }
  }
  return counts;
}
