import type { Diagnostic, Severity } from '../../engine';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];
const NAMES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

export interface Tally {
  readonly worst: Severity | undefined;
  /** `2 errors, 1 warning`; empty when there is nothing to say. */
  readonly words: string;
}

/** How many problems of which weight. */
export function tally(diagnostics: readonly Diagnostic[]): Tally {
  const counts = ORDER.map(
    (severity) =>
      [severity, diagnostics.filter((one) => one.severity === severity).length] as const,
  ).filter(([, count]) => count > 0);
  return {
    worst: counts[0]?.[0],
    words: counts
      .map(([severity, count]) => `${count} ${NAMES[severity]}${count === 1 ? '' : 's'}`)
      .join(', '),
  };
}

/** The worst first, then by place. */
export function bySeverity(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || a.span.start - b.span.start,
  );
}
