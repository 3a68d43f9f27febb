/** How many tests ended which way. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const number = (report: unknown, key: string): number => {
  const value = (report as Readonly<Record<string, unknown>> | null)?.[key];
  return typeof value === 'number' ? value : 0;
};

/** Reads Vitest's JSON report. */
export function unitCounts(report: unknown): Counts {
  return {
    passed: number(report, 'numPassedTests'),
    failed: number(report, 'numFailedTests'),
    skipped: number(report, 'numPendingTests') + number(report, 'numTodoTests'),
  };
}

/** Reads Playwright's JSON report. A test that passed at its second try passed; the report names it flaky. */
export function endToEndCounts(report: unknown): Counts {
  const stats = (report as { readonly stats?: unknown } | null)?.stats;
  return {
    passed: number(stats, 'expected') + number(stats, 'flaky'),
    failed: number(stats, 'unexpected'),
    skipped: number(stats, 'skipped'),
  };
}

/** The closing line of `npm test`. */
export function closingLine(parts: readonly Counts[]): string {
  const sum = (key: keyof Counts) => parts.reduce((total, part) => total + part[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
