import {
  type AuthorizationRequest,
  type Decision,
  decide,
  type PolicySet,
  plain,
} from '../../engine';
import {
  generateTable,
  type Limit,
  type RelateResult,
  type Relation,
  relate,
  type Witness,
} from '../../engine/reasoning';
import { limitWords, relationWords, robustWords } from '../../engine/words/reasoning';
import type { PrintedDiagnostic } from '../place';
import type { CompareOptions } from './options';
import type { Pair } from './pair';

/** One line of output of `compare`; see the command line's contract in `docs/command-line.md`. */
export interface CompareAnswer {
  readonly relation: Relation | 'invalid';
  /** One sentence. */
  readonly reason: string;
  readonly exact: boolean;
  /** What was bounded, where the answer is not exact. */
  readonly limits: readonly string[];
  /** On which readings of the open questions the relation hangs; empty when on none. */
  readonly readings: readonly string[];
  /** Requests that A allows and B does not, the cheapest first. */
  readonly onlyA: readonly ComparedCase[];
  readonly onlyB: readonly ComparedCase[];
  /** The smallest table that tells the two apart and pins each of them down. */
  readonly table: readonly ComparedCase[];
  readonly diagnostics: readonly PrintedDiagnostic[];
}

/** A request and what either side decides. `request` with `policies` is a line for `evaluate`. */
export interface ComparedCase {
  readonly request: PrintedRequest;
  /** The call in its own terms: an event pattern, targets, an entry, or a request. */
  readonly call: { readonly kind: string; readonly text: string };
  readonly a: Decision;
  readonly b: Decision;
}

interface PrintedRequest {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly resourceAccount?: string;
  readonly context: Readonly<Record<string, string | readonly string[]>>;
}

/** Compares a pair that was read; one that cannot be compared answers `invalid`. */
export function compareAnswer(pair: Pair, options: CompareOptions): CompareAnswer {
  const { a, b, diagnostics } = pair;
  if (!pair.ok) return invalid(diagnostics);
  const actions = pair.actions ?? options.actions;
  const asked = {
    site: options.site,
    ...(actions && { actions }),
    deadline: Date.now() + options.timeout,
  };
  const related = relate(a, b, asked);
  const table = generateTable(a, b, asked);
  const print = (witness: Witness) => printCase(witness, a, b);
  return {
    relation: related.relation,
    reason: sentence(related),
    exact: related.exact,
    limits: limitSentences(related.limits),
    readings: robustWords(related),
    onlyA: related.regions.yesNo ? [print(related.regions.yesNo)] : [],
    onlyB: related.regions.noYes ? [print(related.regions.noYes)] : [],
    table: table.rows.map(({ witness }) => print(witness)),
    diagnostics,
  };
}

function invalid(diagnostics: readonly PrintedDiagnostic[]): CompareAnswer {
  const error = diagnostics.find(({ severity }) => severity === 'error');
  return {
    relation: 'invalid',
    reason: error?.message ?? 'This cannot be compared',
    exact: false,
    limits: [],
    readings: [],
    onlyA: [],
    onlyB: [],
    table: [],
    diagnostics,
  };
}

function sentence(related: RelateResult): string {
  return plain(relationWords(related));
}

function limitSentences(limits: readonly Limit[]): readonly string[] {
  return [...new Set(limits.map((limit) => plain(limitWords(limit))))];
}

function printCase({ call, request }: Witness, a: PolicySet, b: PolicySet): ComparedCase {
  return {
    request: printRequest(request),
    call: { kind: call.kind, text: call.text },
    a: decide(a, request),
    b: decide(b, request),
  };
}

function printRequest(request: AuthorizationRequest): PrintedRequest {
  const { principal, action, resource, resourceAccount, context } = request;
  return {
    principal,
    action,
    resource,
    ...(resourceAccount !== undefined && { resourceAccount }),
    context: Object.fromEntries(context),
  };
}
