import { ChevronDown, ListChecks, Plus } from 'lucide-react';
import { blankCall } from '../scenario';
import { useActions, usePlayground } from '../store';
import type { Matrix } from '../store/types';
import { Menu, MenuItem, Segmented } from '../ui';
import { CALL_KINDS, KIND_WORDS } from './kinds';
import { Score } from './Score';

import './table-toolbar.css';

/** Above the table: which rows to see, how they compare with what was expected, and a new row. */
export function TableToolbar({ matrix }: { matrix: Matrix }) {
  const filter = usePlayground((state) => state.filter);
  const actions = useActions();
  const { columns, counts } = matrix;
  const letters = columns.map(({ letter }) => letter);
  return (
    <div className="table-toolbar">
      <Segmented
        label="Rows to show"
        value={filter}
        onChange={actions.setFilter}
        options={[
          { value: 'all', label: 'All', count: counts.rows },
          ...(letters.length > 1 || filter === 'differ'
            ? [
                {
                  value: 'differ' as const,
                  label:
                    letters.length === 2 ? `${letters.join(' and ')} differ` : 'Policies differ',
                  count: counts.differ,
                },
              ]
            : []),
          { value: 'mismatches', label: 'Mismatches', count: counts.mismatches },
        ]}
      />
      <Score counts={counts} />
      <span className="spacer" />
      <Menu
        label="Expected values"
        button={
          <>
            <ListChecks size={16} className="phone-only" aria-hidden="true" />
            <span className="word">Expected</span>
            <ChevronDown size={14} aria-hidden="true" />
          </>
        }
        buttonClass="button ghost expected-menu"
        align="end"
      >
        <MenuItem disabled={counts.rows === 0} onSelect={actions.expectCurrent}>
          Take current verdicts as expected
        </MenuItem>
        <MenuItem disabled={counts.expectations === 0} onSelect={actions.clearExpected}>
          Clear expected
        </MenuItem>
      </Menu>
      <span className="split-button">
        <button type="button" className="button" onClick={() => actions.addRow()}>
          <Plus size={15} aria-hidden="true" />
          Row
        </button>
        <Menu
          label="Add a row of a kind"
          button={<ChevronDown size={14} aria-hidden="true" />}
          buttonClass="button icon"
          iconOnly
          align="end"
        >
          {CALL_KINDS.map((kind) => (
            <MenuItem
              key={kind}
              detail={KIND_WORDS[kind].does}
              onSelect={() => actions.addRow(blankCall(kind))}
            >
              {kind}
            </MenuItem>
          ))}
        </Menu>
      </span>
    </div>
  );
}
