import { Suspense } from 'react';
import { Dialog, later } from '../../ui';

const Help = later(() => import('./Help').then((part) => part.Help));

/** The help sheet; its content is loaded after the first table. */
export function HelpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Keys and help">
      <Suspense fallback={null}>
        <Help />
      </Suspense>
    </Dialog>
  );
}
