import { lazy, Suspense } from 'react';
import { Dialog } from '../../ui';
import { whenIdle } from '../layout/whenIdle';

const loadHelp = () => import('./Help');
const Help = lazy(() => loadHelp().then((module) => ({ default: module.Help })));
whenIdle(loadHelp);

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
