import type { ColumnView } from '../../store';
import { askFor, useAsked } from '../../store/asked';
import { Dialog } from '../../ui';
import { nameOf } from '../place';
import { PromisePanel } from './PromisePanel';

/** What a column's holder can see: a promise, and whether the policies keep it. */
export function PromiseDialog({ columns }: { columns: readonly ColumnView[] }) {
  const asked = useAsked();
  const column =
    asked?.kind === 'promise'
      ? columns.find(({ caller }) => caller.id === asked.callerId)
      : undefined;
  return (
    <Dialog
      open={column !== undefined}
      onClose={() => askFor(undefined)}
      title={column ? `A promise of ${nameOf(column)}` : 'A promise'}
    >
      {column && <PromisePanel key={column.caller.id} column={column} />}
    </Dialog>
  );
}
