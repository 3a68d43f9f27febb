import { Suspense } from 'react';
import { useActions, useCellExplanation } from '../../store';
import { later } from '../../ui';

const ReasonPanel = later(() => import('../../table/reason').then((part) => part.ReasonPanel));

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
