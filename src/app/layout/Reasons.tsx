import { lazy, Suspense } from 'react';
import { useActions, useCellExplanation } from '../../store';
import { whenIdle } from './whenIdle';

const loadPanel = () => import('../../table/reason');
const ReasonPanel = lazy(() => loadPanel().then((module) => ({ default: module.ReasonPanel })));
whenIdle(loadPanel);

/** Why the chosen cell says what it says; loaded after the first table. */
export function Reasons({ onClose }: { onClose?: () => void }) {
  const explanation = useCellExplanation();
  const { setHighlights } = useActions();
  return (
    <Suspense fallback={null}>
      <ReasonPanel explanation={explanation} onMark={setHighlights} onClose={onClose} />
    </Suspense>
  );
}
