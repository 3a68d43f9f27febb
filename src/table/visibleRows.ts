import type { Matrix, RowFilter, RowView } from '../store/types';

/** The rows that a filter lets through, in the scenario's order. */
export function visibleRows(matrix: Matrix, filter: RowFilter): readonly RowView[] {
  if (filter === 'mismatches') return matrix.rows.filter((row) => row.mismatch);
  if (filter === 'differ') return matrix.rows.filter((row) => row.differs);
  return matrix.rows;
}
