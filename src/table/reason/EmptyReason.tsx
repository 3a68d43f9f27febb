import { MousePointerClick } from 'lucide-react';

/** No cell is chosen: what there is to do. */
export function EmptyReason() {
  return (
    <section className="reason reason-empty" aria-labelledby="reason-title">
      <MousePointerClick size={20} strokeWidth={1.5} aria-hidden="true" />
      <h2 id="reason-title">Why Yes, why No?</h2>
      <p>
        Choose a cell of the table: its reasons appear here, and each of them marks its characters
        in the policy and in the event pattern.
      </p>
    </section>
  );
}
