/**
 * The roles of the table's parts, spelled out: where a phone shows the rows as cards (`display` is
 * no table's then), browsers would take the parts for plain boxes.
 */
export const ROLE = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
