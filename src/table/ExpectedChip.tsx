import { TriangleAlert } from 'lucide-react';
import type { Expectation } from '../scenario';

interface ExpectedChipProps {
  readonly expected: Expectation | undefined;
  readonly mismatch: boolean;
  readonly tabIndex: number;
  readonly onChange: (expected: Expectation | undefined) => void;
}

/** None → Yes → No → none. */
export function nextExpectation(expected: Expectation | undefined): Expectation | undefined {
  return expected === undefined ? 'Yes' : expected === 'Yes' ? 'No' : undefined;
}

/** The expected value of a cell; a press goes on to the next one. */
export function ExpectedChip({ expected, mismatch, tabIndex, onChange }: ExpectedChipProps) {
  const kind = mismatch ? 'mismatch' : expected ? 'met' : 'none';
  const words = expected ? `${mismatch ? 'mismatch: ' : ''}expected ${expected}` : 'expect…';
  return (
    <button
      type="button"
      className={`expected ${kind}`}
      tabIndex={tabIndex}
      // Begins with the words that are seen, so that they can be spoken to press it.
      aria-label={`${words}, press to ${PRESS[expected ?? 'none']}`}
      onClick={() => onChange(nextExpectation(expected))}
    >
      {mismatch && <TriangleAlert size={12} aria-hidden="true" />}
      {words}
    </button>
  );
}

const PRESS = {
  none: 'expect Yes',
  Yes: 'expect No',
  No: 'expect nothing',
} as const;
