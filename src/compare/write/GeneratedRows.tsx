import type { ReactNode } from 'react';
import type { TableRow } from '../../engine';
import { mutantWords } from '../../engine/words/reasoning';
import { PhraseText } from '../../ui/PhraseText';
import { ROLE } from '../../ui/roles';
import { CallCode } from '../parts/CallCode';

interface GeneratedRowsProps {
  readonly rows: readonly TableRow[];
  /** The columns' names. */
  readonly names: readonly string[];
  readonly label: string;
  /** What can be done with a row by itself. */
  readonly children?: (row: TableRow) => ReactNode;
}

/** The rows that would be written: the call, the answers, and the mistakes that each would show. */
export function GeneratedRows({ rows, names, label, children }: GeneratedRowsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
    // biome-ignore lint/a11y/useSemanticElements: a table inside is what it is
    <div className="generated" role="group" aria-label={label} tabIndex={0}>
      <table {...ROLE.table}>
        <thead {...ROLE.rowgroup}>
          <tr {...ROLE.row}>
            <th {...ROLE.columnheader} scope="col">
              Call
            </th>
            {names.map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
              <th {...ROLE.columnheader} scope="col" key={index}>
                {name}
              </th>
            ))}
            <th {...ROLE.columnheader} scope="col">
              Guards against
            </th>
            {children && (
              <th {...ROLE.columnheader} scope="col">
                <span className="visually-hidden">Add</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody {...ROLE.rowgroup}>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: generated rows have no other name
            <tr key={index} {...ROLE.row}>
              <th {...ROLE.rowheader} scope="row">
                <CallCode witness={row.witness} />
              </th>
              <Answer allowed={row.a} depends={row.depends.includes('a')} name={names[0]} />
              {names.length > 1 && (
                <Answer
                  allowed={row.b ?? false}
                  depends={row.depends.includes('b')}
                  name={names[1]}
                />
              )}
              <td {...ROLE.cell}>
                <Guards row={row} names={names} />
              </td>
              {children && (
                <td {...ROLE.cell} className="generated-do">
                  {children(row)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface AnswerProps {
  readonly allowed: boolean;
  readonly depends: boolean;
  readonly name: string | undefined;
}

/** On a phone, where no head is seen, with the column's name. */
function Answer({ allowed, depends, name }: AnswerProps) {
  const kind = depends ? 'depends' : allowed ? 'yes' : 'no';
  return (
    <td {...ROLE.cell} className={kind} data-name={name}>
      {{ depends: 'Depends', yes: 'Yes', no: 'No' }[kind]}
    </td>
  );
}

function Guards({ row: { guards }, names }: { row: TableRow; names: readonly string[] }) {
  if (guards.length === 0) return <>—</>;
  return (
    <details>
      <summary>{guards.length === 1 ? '1 mistake' : `${guards.length} mistakes`}</summary>
      <ul>
        {guards.map((mutant) => (
          <li key={mutant.id}>
            {names[mutant.side === 'a' ? 0 : 1]}: <PhraseText phrase={mutantWords(mutant)} />
          </li>
        ))}
      </ul>
    </details>
  );
}
