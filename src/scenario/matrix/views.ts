import type {
  AuthorizationRequest,
  CallSite,
  ContextOrigin,
  Diagnostic,
  Explanation,
  Policy,
  PolicySet,
  Readings,
  Verdict,
} from '../../engine';
import type { Caller, Expectation, Row } from '../types';

export interface CellRef {
  readonly rowId: string;
  readonly callerId: string;
}

/** Everything the table shows, derived from the scenario alone and never stale. */
export interface Matrix {
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
  readonly counts: MatrixCounts;
}

export interface MatrixCounts {
  readonly rows: number;
  readonly mismatches: number;
  /** Rows whose columns do not all have the same word. */
  readonly differ: number;
  readonly expectations: number;
  readonly met: number;
}

export interface ColumnView {
  readonly caller: Caller;
  /** `A`, `B` … by position. */
  readonly letter: string;
  /** One a policy document, in order; their diagnostics hold what IAM would refuse. */
  readonly policies: readonly Policy[];
  /** Every policy can be evaluated. */
  readonly ok: boolean;
  /** Statements in all its policies. */
  readonly statements: number;
  readonly conditions: number;
}

export interface RowView {
  readonly row: Row;
  /** 1-based position in the scenario, whatever the filter. */
  readonly number: number;
  readonly site: CallSite;
  readonly diagnostics: readonly Diagnostic[];
  /** About the context given beside the call. */
  readonly contextDiagnostics: readonly Diagnostic[];
  readonly ok: boolean;
  /** By column. */
  readonly cells: readonly CellView[];
  readonly mismatch: boolean;
  readonly differs: boolean;
}

export type CellView =
  | {
      readonly kind: 'verdict';
      readonly word: 'Yes' | 'No' | 'Depends';
      /** Short, for the cell: `Source aws.s3 isn't allowed`; empty for a plain Yes. */
      readonly reason: string;
      readonly verdict: Verdict;
      readonly expected: Expectation | undefined;
      /** An expectation is set and the word is another. */
      readonly mismatch: boolean;
    }
  | {
      readonly kind: 'not-evaluated';
      /** Whose text is broken and what is wrong with it. */
      readonly reason: string;
      readonly expected: Expectation | undefined;
      readonly mismatch: false;
    };

/** The chosen cell, explained; built only for the one cell that is looked at. */
export interface CellExplanation {
  readonly row: RowView;
  readonly column: ColumnView;
  readonly cell: CellView;
  /** The column's policies by their kinds. */
  readonly policies: PolicySet;
  /** What the scenario has settled. */
  readonly readings: Readings;
  /** Undefined while the cell is not evaluated. Under the default or pinned readings. */
  readonly explanation: Explanation | undefined;
  /** Where the request's context values stand in the row's texts, keys in lower case. */
  readonly origins: ReadonlyMap<string, ContextOrigin>;
  /** What the policies were asked in what is explained. */
  readonly request?: AuthorizationRequest;
}
