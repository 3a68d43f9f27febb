import { describe, expect, it } from 'vitest';
import type { Diagnostic, Severity } from '../../engine';
import { bySeverity, tally } from './tally';

const problem = (severity: Severity, start: number): Diagnostic => ({
  code: 'x',
  severity,
  span: { start, end: start + 1 },
  message: `${severity} at ${start}`,
});

describe('the problems of a text', () => {
  it('are counted by weight', () => {
    const found = [problem('warning', 4), problem('error', 9), problem('error', 1)];
    expect(tally(found)).toEqual({ worst: 'error', words: '2 errors, 1 warning' });
    expect(tally([problem('info', 0)])).toEqual({ worst: 'info', words: '1 note' });
    expect(tally([])).toEqual({ worst: undefined, words: '' });
  });

  it('are listed worst first, then in the order of the text', () => {
    const found = [
      problem('info', 0),
      problem('error', 9),
      problem('warning', 4),
      problem('error', 1),
    ];
    expect(bySeverity(found).map(({ message }) => message)).toEqual([
      'error at 1',
      'error at 9',
      'warning at 4',
      'info at 0',
    ]);
  });
});
