import { useActions, useCellExplanation } from '../../store';
import { ReasonPanel } from '../../table/reason';
import { Dialog } from '../../ui';

/** On narrow screens the reasons come up as a sheet. */
export function ReasonsSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const explanation = useCellExplanation();
  const { setHighlights } = useActions();
  return (
    <Dialog open={open} onClose={onClose} title="Reasons" form="sheet" bare>
      <ReasonPanel explanation={explanation} onMark={setHighlights} onClose={onClose} />
    </Dialog>
  );
}
