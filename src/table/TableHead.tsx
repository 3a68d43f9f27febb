import { memo } from 'react';
import { POLICY_TYPE_WORDS } from '../engine';
import type { Caller } from '../scenario';
import type { ColumnView } from '../store/types';
import { ROLE } from '../ui/roles';

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
            <LayerWords caller={caller} />
          </th>
        ))}
      </tr>
    </thead>
  );
});

/** `identity + boundary + SCP`; nothing for the simple case. */
function LayerWords({ caller }: { caller: Caller }) {
  const types = caller.policies.map(({ type }) =>
    POLICY_TYPE_WORDS[type].replace(/permissions |(?<!bus) policy/, ''),
  );
  const words = [...new Set(types)].join(' + ');
  return words === 'identity' ? null : <small>{words}</small>;
}
