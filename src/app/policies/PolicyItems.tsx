import { ArrowLeft, ArrowRight, Copy, Pencil, Trash2 } from 'lucide-react';
import { type Caller, MAX_CALLERS } from '../../scenario';
import { useActions } from '../../store';
import { MenuItem } from '../../ui/menu';

export interface PolicyItemsProps {
  readonly caller: Caller;
  readonly position: number;
  readonly count: number;
  readonly onRename: () => void;
}

/** What can be done with a policy as a whole. */
export function PolicyItems({ caller, position, count, onRename }: PolicyItemsProps) {
  const actions = useActions();
  return (
    <>
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
    </>
  );
}
