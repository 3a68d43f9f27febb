import { ChevronDown, ListChecks, Plus } from 'lucide-react';
import { Suspense } from 'react';
import { useActions, usePlayground } from '../store';
import type { Matrix } from '../store/types';
import { later, Menu, Segmented } from '../ui';
import { Score } from './Score';

const ExpectedItems = later(() => import('./ToolbarItems').then((part) => part.ExpectedItems));
const KindItems = later(() => import('./ToolbarItems').then((part) => part.KindItems));

const QuestionsChip = later(() =>
  import('./questions/QuestionsChip').then((part) => part.QuestionsChip),
);

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
      <Suspense>
        <QuestionsChip />
      </Suspense>
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
        <ExpectedItems counts={counts} />
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
          <KindItems />
        </Menu>
      </span>
    </div>
  );
}
