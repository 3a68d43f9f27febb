import type { TableRow } from '../../engine';
import { mutantWords } from '../../engine/words/reasoning';
import { PhraseText } from '../../ui/PhraseText';
import { CallCode } from '../parts/CallCode';

interface GeneratedRowsProps {
  readonly rows: readonly TableRow[];
  /** The columns' names. */
  readonly names: readonly string[];
}

/** The rows that would be written: the call, the answers, and the mistakes that each would show. */
export function GeneratedRows({ rows, names }: GeneratedRowsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
    // biome-ignore lint/a11y/useSemanticElements: a table inside is what it is
    <div className="generated" role="group" aria-label="Generated rows" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Call</th>
            {names.map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
              <th scope="col" key={index}>
                {name}
              </th>
            ))}
            <th scope="col">Guards against</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: generated rows have no other name
            <tr key={index}>
              <th scope="row">
                <CallCode witness={row.witness} />
              </th>
              <Answer allowed={row.a} depends={row.depends.includes('a')} />
              {names.length > 1 && (
                <Answer allowed={row.b ?? false} depends={row.depends.includes('b')} />
              )}
              <td>
                <Guards row={row} names={names} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Answer({ allowed, depends }: { allowed: boolean; depends: boolean }) {
  if (depends) return <td className="depends">Depends</td>;
  return <td className={allowed ? 'yes' : 'no'}>{allowed ? 'Yes' : 'No'}</td>;
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
