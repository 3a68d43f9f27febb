import { describe, expect, it } from 'vitest';
import { closingLine, endToEndCounts, unitCounts } from './counts';

describe('counting tests', () => {
  const unit = { numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 };
  const endToEnd = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 } };

  it('adds up both runs', () => {
    expect(closingLine([unitCounts(unit), endToEndCounts(endToEnd)])).toBe(
      '48 passed, 2 failed, 2 skipped',
    );
  });

  it('names skipped tests only when there are some', () => {
    expect(closingLine([endToEndCounts(endToEnd)])).toBe('8 passed, 1 failed');
  });

  it.each([null, {}, { stats: null }, 'x'])('counts nothing in a broken report', (report) => {
    expect(closingLine([unitCounts(report), endToEndCounts(report)])).toBe('0 passed, 0 failed');
  });
});
