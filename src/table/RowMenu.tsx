import { ArrowDown, ArrowUp, Copy, Ellipsis, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { useActions } from '../store';
import { Menu, MenuGroup, MenuItem } from '../ui';

interface RowMenuProps {
  readonly rowId: string;
  readonly number: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly tabIndex: number;
}

/** What can be done with a row. */
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
      <MenuGroup label={`Row ${number}`}>
        <MenuItem icon={<Copy size={15} />} onSelect={() => actions.duplicateRow(rowId)}>
          Duplicate
        </MenuItem>
        <MenuItem
          icon={<ArrowUp size={15} />}
          disabled={first}
          onSelect={() => actions.moveRow(rowId, -1)}
        >
          Move up
        </MenuItem>
        <MenuItem
          icon={<ArrowDown size={15} />}
          disabled={last}
          onSelect={() => actions.moveRow(rowId, 1)}
        >
          Move down
        </MenuItem>
        <MenuItem icon={<Trash2 size={15} />} onSelect={remove}>
          Remove
        </MenuItem>
      </MenuGroup>
    </Menu>
  );
}
