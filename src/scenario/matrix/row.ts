import type { CallSite, DerivedCall, Readings, UnreadableCall } from '../../engine';
import type { Row } from '../types';
import type { MatrixEngine } from './engine';

/** A row's call in IAM's terms, made once for as long as text, site and readings stay the same. */
export interface PreparedRow {
  readonly call: Row['call'];
  readonly context: string | undefined;
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
  Other: 'This request is not valid',
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
    before.context === row.context &&
    before.site === site &&
    before.readings === readings;
  if (same) return before;
  const { call, context } = row;
  const derived = engine.deriveCall(call, site, readings, context) ?? NOT_LOADED;
  return { call, context, site, readings, derived, problem: problemOf(call.kind, derived) };
}

const NOT_LOADED: UnreadableCall = { ok: false, diagnostics: [] };

function problemOf(
  kind: Row['call']['kind'],
  derived: DerivedCall | UnreadableCall,
): string | undefined {
  if (derived.ok) return undefined;
  if (derived === NOT_LOADED) return 'The page is still loading what evaluates this row';
  const own = derived.diagnostics.find(({ severity }) => severity === 'error');
  const given = derived.contextDiagnostics?.find(({ severity }) => severity === 'error');
  return own || !given
    ? `${SUBJECTS[kind]}: ${own?.message ?? 'It cannot be read'}`
    : `This row's context is not valid: ${given.message}`;
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
