import type { PrintedDiagnostic } from './place';

/** Collects what is wrong with a line, and whether it can still be decided. */
export interface Findings {
  readonly diagnostics: PrintedDiagnostic[];
  /** What IAM would answer to the first document that it refuses. */
  refusal?: string | undefined;
  ok: boolean;
}

/** Adds a diagnostic; an error makes the line undecidable. */
export function complain(found: Findings, diagnostic: PrintedDiagnostic): void {
  found.diagnostics.push(diagnostic);
  if (diagnostic.severity === 'error') found.ok = false;
}

/** Notes something that makes the line undecidable and has no place in a text of its own. */
export function fail(found: Findings, code: string, message: string, path = 'line'): void {
  complain(found, { code, severity: 'error', message, path, line: 1, column: 1 });
}
