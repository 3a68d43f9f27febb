import { Dialog } from '../../ui';
import { Reasons } from './Reasons';

/** On narrow screens the reasons come up as a sheet. */
export function ReasonsSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Reasons" form="sheet" bare>
      <Reasons onClose={onClose} />
    </Dialog>
  );
}
