import { type PolicySet, parseJson, type Readings } from '../engine';
import { complain, type Findings, fail } from './findings';
import { type PrintedDiagnostic, printDiagnostic } from './place';
import { readPolicies } from './policies';
import { readReadings } from './readings';
import { type Requested, requestOf } from './request';
import { memberOf } from './source';

/** One line of `evaluate`, read and prepared. */
export interface Case extends Requested {
  readonly policies: PolicySet;
  readonly pinned: Readings;
  readonly diagnostics: readonly PrintedDiagnostic[];
  /** What IAM would answer to the first document that it refuses. */
  readonly refusal: string | undefined;
  /** Nothing stands in the way of a decision. */
  readonly ok: boolean;
}

/**
 * Reads one line of input.
 *
 * @param line JSON text; anything whatsoever
 * @returns the prepared case; `ok` is false when it cannot be decided, and the diagnostics say why
 */
export function readCase(line: string): Case {
  const found: Findings = { diagnostics: [], ok: true };
  const { root, diagnostics } = parseJson(line);
  for (const each of diagnostics) complain(found, printDiagnostic(each, 'line', line, root));
  const usable = found.ok ? root : undefined;
  if (found.ok && root?.kind !== 'object') {
    fail(found, 'case-not-an-object', 'A case is a JSON object with `policies` and `request`');
  }
  const policies = readPolicies(line, memberOf(usable, 'policies'), found);
  const pinned = readReadings(memberOf(usable, 'readings'), found);
  const request = memberOf(usable, 'request');
  if (found.ok && request?.kind !== 'object') {
    fail(found, 'case-without-request', 'The case has no `request`');
  }
  const { variants, kind } = requestOf(line, request, pinned, found);
  return {
    policies,
    variants,
    kind,
    pinned,
    diagnostics: found.diagnostics,
    refusal: found.refusal,
    ok: found.ok,
  };
}
