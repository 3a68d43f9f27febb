import { Plus } from 'lucide-react';
import { MAX_CALLERS } from '../../scenario';
import { useActions } from '../../store';

/** Adds a column; gone when the table has as many as it can show. */
export function AddPolicy({ count }: { count: number }) {
  const { addCaller } = useActions();
  if (count >= MAX_CALLERS) return null;
  return (
    <button type="button" className="add-policy" onClick={addCaller}>
      <Plus size={15} aria-hidden="true" />
      <span>Add policy</span>
    </button>
  );
}
