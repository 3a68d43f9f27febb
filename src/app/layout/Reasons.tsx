import { Suspense } from 'react';
import { useActions, useCellExplanation } from '../../store';
import { later } from '../../ui';

const ReasonsContent = later(() => import('./ReasonsContent').then((part) => part.ReasonsContent));

/** Why the chosen cell says what it says; loaded after the first table. */
export function Reasons({ onClose }: { onClose?: () => void }) {
  const explanation = useCellExplanation();
  const { setHighlights } = useActions();
  return (
    <Suspense fallback={null}>
      <ReasonsContent explanation={explanation} onMark={setHighlights} onClose={onClose} />
    </Suspense>
  );
}
