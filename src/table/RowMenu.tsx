import { Ellipsis } from 'lucide-react';
import { useRef } from 'react';
import { useActions } from '../store';
import { later, Menu } from '../ui';

const RowItems = later(() => import('./RowItems').then((part) => part.RowItems));

interface RowMenuProps {
  readonly rowId: string;
  readonly number: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly tabIndex: number;
}

/** The menu of a row. */
export function RowMenu({ rowId, number, first, last, tabIndex }: RowMenuProps) {
  const actions = useActions();
  const button = useRef<HTMLButtonElement>(null);
  const remove = () => {
    const pane = button.current?.closest('.table-pane');
    actions.removeRow(rowId);
    // The menu goes with its row: the focus moves on to a row that is left.
    requestAnimationFrame(() => {
      pane?.querySelector<HTMLElement>('[data-column][tabindex="0"], .empty-table button')?.focus();
    });
  };
  return (
    <Menu
      ref={button}
      label={`Row ${number} menu`}
      button={<Ellipsis size={16} aria-hidden="true" />}
      buttonClass="button icon small ghost row-menu"
      iconOnly
      align="end"
      tabIndex={tabIndex}
    >
      <RowItems rowId={rowId} number={number} first={first} last={last} onRemove={remove} />
    </Menu>
  );
}
