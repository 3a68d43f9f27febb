import type { KeyboardEvent, Ref } from 'react';
import { Reasons } from './Reasons';

interface ReasonsPaneProps {
  readonly onBack: () => void;
  readonly ref: Ref<HTMLElement>;
}

/** Beside the table: why the chosen cell says what it says. Escape goes back to the cell. */
export function ReasonsPane({ onBack, ref }: ReasonsPaneProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onBack();
  };
  return (
    <aside
      className="reasons-pane"
      aria-label="Reasons"
      data-region="reasons"
      ref={ref}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <Reasons />
    </aside>
  );
}
