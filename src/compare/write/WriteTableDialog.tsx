import type { ColumnView } from '../../store';
import { askFor, useAsked } from '../../store/asked';
import { Dialog } from '../../ui';
import { WriteTable } from './WriteTable';

/** The smallest table that tells the policies apart and shows every small mistake in them. */
export function WriteTableDialog({ columns }: { columns: readonly ColumnView[] }) {
  const open = useAsked()?.kind === 'write-table';
  return (
    <Dialog open={open} onClose={() => askFor(undefined)} title="Write the table for me">
      {open && <WriteTable columns={columns} />}
    </Dialog>
  );
}
