import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { useActions } from '../store';
import { MenuGroup, MenuItem } from '../ui/menu';

interface RowItemsProps {
  readonly rowId: string;
  readonly number: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly onRemove: () => void;
}

/** What can be done with a row. */
export function RowItems({ rowId, number, first, last, onRemove }: RowItemsProps) {
  const actions = useActions();
  return (
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
      <MenuItem icon={<Trash2 size={15} />} onSelect={onRemove}>
        Remove
      </MenuItem>
    </MenuGroup>
  );
}
