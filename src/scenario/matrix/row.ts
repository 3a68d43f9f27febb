import type { CallSite, DerivedCall, Diagnostic, Readings, UnreadableCall } from '../../engine';
import type { Row } from '../types';
import type { MatrixEngine } from './engine';

/** A row's call in IAM's terms, made once for as long as text, site and readings stay the same. */
export interface PreparedRow {
  readonly call: Row['call'];
  readonly site: CallSite;
  readonly readings: Readings;
  readonly derived: DerivedCall | UnreadableCall;
  /** Why the row cannot be evaluated; undefined when it can be. */
  readonly problem: string | undefined;
}

const SUBJECTS: { readonly [Kind in Row['call']['kind']]: string } = {
  PutRule: 'This event pattern is not valid',
  PutTargets: 'These targets are not valid',
  PutEvents: 'This entry is not valid',
};

/**
 * Prepares a row, or returns the one it was before.
 *
 * @param before what the row was when the table was last made
 */
export function prepareRow(
  engine: MatrixEngine,
  row: Row,
  scenarioSite: CallSite,
  readings: Readings,
  before: PreparedRow | undefined,
): PreparedRow {
  const site = siteOf(row, scenarioSite, before?.site);
  const same =
    before?.call.kind === row.call.kind &&
    before.call.text === row.call.text &&
    before.site === site &&
    before.readings === readings;
  if (same) return before;
  const derived = engine.deriveCall(row.call, site, readings);
  const problem = derived.ok
    ? undefined
    : `${SUBJECTS[row.call.kind]}: ${firstError(derived.diagnostics)}`;
  return { call: row.call, site, readings, derived, problem };
}

function firstError(diagnostics: readonly Diagnostic[]): string {
  const error = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
  return error?.message ?? 'It cannot be read';
}

/** The row's own site over the scenario's, kept by identity while nothing in it changes. */
function siteOf(row: Row, site: CallSite, before: CallSite | undefined): CallSite {
  const merged = row.site ? { ...site, ...row.site } : site;
  return before && sameSite(before, merged) ? before : merged;
}

function sameSite(a: CallSite, b: CallSite): boolean {
  return (
    a === b ||
    (a.principal === b.principal &&
      a.account === b.account &&
      a.region === b.region &&
      a.bus === b.bus &&
      a.rule === b.rule)
  );
}
