import type { Scenario } from '../../scenario';
import { saveText } from '../header/saveText';
import './rescue.css';

interface RescueProps {
  readonly scenario: Scenario;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What is left when the page cannot be drawn: the whole text, to copy or to save. */
export function Rescue({ scenario, error, onRetry }: RescueProps) {
  // Plain JSON of the whole: nothing that might have failed takes part in it.
  const text = JSON.stringify(scenario, null, 2);
  return (
    <main className="rescue">
      <h1>The page could not be drawn</h1>
      <p>
        This is a mistake in the page, not in your text. Your work is here in full: save it, then
        try again.
      </p>
      <div className="rescue-actions">
        <button
          type="button"
          className="button primary"
          onClick={() => saveText(text, 'scenario.rescued.json')}
        >
          Download the scenario
        </button>
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      </div>
      <textarea
        className="mono"
        aria-label="The whole scenario"
        readOnly
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <details>
        <summary>What went wrong</summary>
        <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      </details>
    </main>
  );
}
