import {
  type AuthorizationRequest,
  type Diagnostic,
  type Readings,
  shortDepends,
  type Verdict,
} from '../../engine';
import type { Expectation } from '../types';
import type { PreparedColumn } from './column';
import type { MatrixEngine } from './engine';
import type { PreparedRow } from './row';
import type { CellView } from './views';

/** A cell with what it was made from, so that it can be kept while that stays the same. */
export interface PreparedCell {
  readonly row: PreparedRow;
  readonly column: PreparedColumn;
  readonly problem: string | undefined;
  readonly outcome: Outcome | undefined;
  readonly view: CellView;
}

interface Outcome {
  readonly word: 'Yes' | 'No' | 'Depends';
  readonly reason: string;
  readonly verdict: Verdict;
}

/**
 * Evaluates one cell, or returns the one it was before.
 *
 * @param problem why the column cannot be evaluated
 * @param before the cell of this row and this column when the table was last made
 */
export function prepareCell(
  engine: MatrixEngine,
  row: PreparedRow,
  column: PreparedColumn,
  columnProblem: string | undefined,
  expected: Expectation | undefined,
  before: PreparedCell | undefined,
): PreparedCell {
  const problem = columnProblem ?? row.problem;
  const same = before?.row === row && before.column === column;
  if (same && before.problem === problem && before.view.expected === expected) return before;
  const outcome =
    problem === undefined
      ? ((same ? before.outcome : undefined) ?? evaluated(engine, row, column))
      : undefined;
  const view = viewOf(outcome, problem, expected);
  return { row, column, problem, outcome, view: before ? kept(before.view, view) : view };
}

function viewOf(
  outcome: Outcome | undefined,
  problem: string | undefined,
  expected: Expectation | undefined,
): CellView {
  if (!outcome) return { kind: 'not-evaluated', reason: problem ?? '', expected, mismatch: false };
  const mismatch = expected !== undefined && expected !== outcome.word;
  return { kind: 'verdict', ...outcome, expected, mismatch };
}

/** Typing mostly changes no verdict: a view that says the same stays, and need not be drawn again. */
function kept(before: CellView, view: CellView): CellView {
  const alike = before.reason === view.reason && before.expected === view.expected;
  return alike && JSON.stringify(before) === JSON.stringify(view) ? before : view;
}

function evaluated(
  engine: MatrixEngine,
  { derived, call, readings: pinned }: PreparedRow,
  { set }: PreparedColumn,
): Outcome | undefined {
  if (!derived.ok) return undefined;
  const verdict = engine.evaluate(set, derived.variants, pinned);
  if (verdict.kind === 'depends') {
    return { word: 'Depends', reason: shortDepends(verdict), verdict };
  }
  if (verdict.decision === 'allowed') {
    return { word: 'Yes', reason: failure(derived.diagnostics), verdict };
  }
  const variant = shownVariant(derived.variants, true);
  if (!variant) return { word: 'No', reason: '', verdict };
  const explanation = engine.explain(set, variant.request, readingsOf(variant, pinned));
  const reason = engine.shortReason({ explanation, call: call.kind, request: variant.request });
  return { word: 'No', reason, verdict };
}

/** IAM is asked first; what the service refuses afterwards is told beside the Yes. */
function failure(diagnostics: readonly Diagnostic[]): string {
  const error = diagnostics.find(({ severity }) => severity === 'error');
  return error ? `Allowed, but the call fails: ${error.message}` : '';
}

/**
 * The request that explains a cell: the one under the default readings. Where every reading leads to
 * the same verdict, the one in which a content filter stands as itself says most about the pattern.
 */
export function shownVariant<V extends { readonly readings: Readings }>(
  variants: readonly V[],
  certain: boolean,
): V | undefined {
  const asText = variants.find(({ readings }) => readings['content-filter'] === 'as-text');
  return (certain ? asText : undefined) ?? variants[0];
}

/** The readings under which a cell is explained: the request's own, and what the user has pinned. */
export function readingsOf(
  variant: { readonly readings: Readings; readonly request: AuthorizationRequest },
  pinned: Readings,
): Readings {
  return { ...pinned, ...variant.readings };
}
