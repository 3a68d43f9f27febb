import { ArrowLeft, ArrowRight, Copy, Pencil, ShieldCheck, Trash2 } from 'lucide-react';
import { MAX_CALLERS } from '../../scenario';
import { useActions } from '../../store';
import { askFor } from '../../store/asked';
import { MenuGroup, MenuItem } from '../../ui/menu';
import { AddDocumentItems, type DocumentItemsProps, ShownDocumentItems } from './DocumentItems';

export interface PolicyItemsProps extends DocumentItemsProps {
  readonly position: number;
  readonly count: number;
  readonly onRename: () => void;
}

/** What can be done with a column as a whole, with the policy shown, and what can be added. */
export function PolicyItems(props: PolicyItemsProps) {
  return (
    <>
      <ColumnItems {...props} />
      <ShownDocumentItems {...props} />
      <AddDocumentItems {...props} />
    </>
  );
}

function ColumnItems({ caller, position, count, onRename }: PolicyItemsProps) {
  const actions = useActions();
  return (
    <MenuGroup label="Column">
      {/* The menu gives the focus back to its button first. */}
      <MenuItem icon={<Pencil size={15} />} onSelect={() => requestAnimationFrame(onRename)}>
        Rename
      </MenuItem>
      <MenuItem
        icon={<Copy size={15} />}
        disabled={count >= MAX_CALLERS}
        detail={count >= MAX_CALLERS ? `${MAX_CALLERS} policies are the most` : undefined}
        onSelect={() => actions.duplicateCaller(caller.id)}
      >
        Duplicate
      </MenuItem>
      <MenuItem
        icon={<ShieldCheck size={15} />}
        detail="What can its holder see?"
        onSelect={() =>
          requestAnimationFrame(() => askFor({ kind: 'promise', callerId: caller.id }))
        }
      >
        Check a promise…
      </MenuItem>
      <MenuItem
        icon={<ArrowLeft size={15} />}
        disabled={position === 0}
        onSelect={() => actions.moveCaller(caller.id, -1)}
      >
        Move left
      </MenuItem>
      <MenuItem
        icon={<ArrowRight size={15} />}
        disabled={position === count - 1}
        onSelect={() => actions.moveCaller(caller.id, 1)}
      >
        Move right
      </MenuItem>
      <MenuItem
        icon={<Trash2 size={15} />}
        disabled={count === 1}
        detail={count === 1 ? 'the table needs one policy' : undefined}
        onSelect={() => actions.removeCaller(caller.id)}
      >
        Remove
      </MenuItem>
    </MenuGroup>
  );
}
