import { memo } from 'react';
import type { ColumnView } from '../store/types';
import { ROLE } from './roles';

/** The columns: the row's text, then a policy each. */
export const TableHead = memo(function TableHead({
  columns,
  rowTitle,
}: {
  columns: readonly ColumnView[];
  rowTitle: string;
}) {
  return (
    <thead {...ROLE.rowgroup}>
      <tr {...ROLE.row}>
        <th scope="col" {...ROLE.columnheader} className="row-column">
          {rowTitle}
        </th>
        {columns.map(({ caller, letter }) => (
          <th key={caller.id} scope="col" {...ROLE.columnheader}>
            <span className="column-name">
              <span className="badge" aria-hidden="true">
                {letter}
              </span>
              <span>{caller.name}</span>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
});
