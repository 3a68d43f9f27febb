import { memo, useState } from 'react';
import type { RowView } from '../store/types';
import { compactText } from '../ui/compactText';
import { ROLE } from '../ui/roles';
import { rowLabel } from './kinds';
import { RowMenu } from './RowMenu';

interface RowHeaderProps {
  readonly view: RowView;
  readonly chosen: boolean;
  readonly active: boolean;
  readonly menuActive: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly onChoose: (rowId: string) => void;
}

/** From this many characters on a text is cut after a few lines. */
const LONG = 360;

/** The row's own text, as the AWS page prints it; a press opens it in the editor. */
export const RowHeader = memo(function RowHeader(props: RowHeaderProps) {
  const { view, chosen, active } = props;
  const { row, number, site } = view;
  const [whole, setWhole] = useState(false);
  const text = compactText(row.call.text);
  const label = rowLabel(row, site);
  const long = text.length > LONG || text.split('\n').length > 9;
  const lines = ((long && !whole ? `${text.slice(0, LONG)}…` : text) || 'empty').split('\n');
  return (
    <th scope="row" {...ROLE.rowheader} className="row-header">
      <div className="row-header-body">
        <span className="row-number" aria-hidden="true">
          {number}
        </span>
        <div className="row-text">
          <button
            type="button"
            className="row-button"
            tabIndex={active ? 0 : -1}
            aria-current={chosen || undefined}
            data-column={-1}
            aria-label={`Row ${number}: ${label} ${text}`}
            onClick={() => props.onChoose(row.id)}
          >
            {label && <span className="row-label">{label}</span>}
            <code className={long && !whole ? 'clamped' : undefined}>
              {lines.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text have no other name
                <span key={index}>{line}</span>
              ))}
            </code>
          </button>
          {long && (
            <button
              type="button"
              className="row-more"
              aria-expanded={whole}
              tabIndex={active ? 0 : -1}
              onClick={() => setWhole(!whole)}
            >
              {whole ? 'Show less' : 'Show all'}
            </button>
          )}
          {row.note && <p className="row-note">{row.note}</p>}
        </div>
        <RowMenu
          rowId={row.id}
          number={number}
          first={props.first}
          last={props.last}
          tabIndex={props.menuActive ? 0 : -1}
        />
      </div>
    </th>
  );
});
