import type { CallSite, Diagnostic, EventBridgeCall, Explanation, Span, Verdict } from '../engine';
import type { Caller, Expectation, Row, Scenario } from '../scenario';

/** Names one text that an editor shows. */
export type TextTarget =
  | { readonly kind: 'policy'; readonly callerId: string; readonly policy: number }
  | { readonly kind: 'row'; readonly rowId: string };

export interface CellRef {
  readonly rowId: string;
  readonly callerId: string;
}

/** Characters to mark in an editor; `reveal` asks for them to be scrolled to and selected. */
export interface Highlight {
  readonly target: TextTarget;
  readonly spans: readonly Span[];
  readonly reveal: boolean;
}

export type RowFilter = 'all' | 'mismatches' | 'differ';

// ---------------------------------------------------------------- slices

export interface ScenarioSlice {
  readonly scenario: Scenario;
  /** Which of the scenarios opened in this page it is: edits keep the number, `open` takes a new one. */
  readonly opening: number;
}

export interface HistorySlice {
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
}

export interface HistoryEntry {
  /** What the step did, for "Undo: remove row 3". */
  readonly label: string;
  readonly scenario: Scenario;
  readonly opening: number;
}

export interface ViewSlice {
  readonly filter: RowFilter;
  /** The row whose text the pattern editor shows; INVARIANT: a row of the scenario, or undefined when there is none. */
  readonly rowId: string | undefined;
  /** The cell whose reasons are shown; INVARIANT: its row is `rowId` and its caller exists. */
  readonly cell: CellRef | undefined;
  readonly highlights: readonly Highlight[];
  /** Something that happened and can be dismissed, with an undo where there is one. */
  readonly notice: Notice | undefined;
}

export interface Notice {
  readonly tone: 'info' | 'error';
  readonly text: string;
  readonly undo: boolean;
}

export type Theme = 'system' | 'light' | 'dark';
export type EditorChoice = 'auto' | 'plain' | 'rich';

export interface SettingsSlice {
  readonly theme: Theme;
  readonly editor: EditorChoice;
}

export interface PlaygroundState extends ScenarioSlice, HistorySlice, ViewSlice, SettingsSlice {
  /** Stable for the life of the store. */
  readonly actions: Actions;
}

// ---------------------------------------------------------------- actions

export interface Actions {
  // scenario
  setTitle(title: string): void;
  setSite(change: Partial<CallSite>): void;
  /** Replaces a whole text; typing in one place coalesces into one undo step. */
  setText(target: TextTarget, text: string): void;
  addCaller(): void;
  renameCaller(callerId: string, name: string): void;
  duplicateCaller(callerId: string): void;
  removeCaller(callerId: string): void;
  /** `by` −1 = one to the left. */
  moveCaller(callerId: string, by: -1 | 1): void;
  addRow(call?: EventBridgeCall): void;
  duplicateRow(rowId: string): void;
  removeRow(rowId: string): void;
  moveRow(rowId: string, by: -1 | 1): void;
  setRowKind(rowId: string, kind: EventBridgeCall['kind']): void;
  /** A member set to undefined goes back to the scenario's. */
  setRowSite(
    rowId: string,
    change: { readonly [K in keyof CallSite]?: CallSite[K] | undefined },
  ): void;
  setExpected(cell: CellRef, expected: Expectation | undefined): void;
  /** Every certain verdict becomes its cell's expected value. */
  expectCurrent(): void;
  clearExpected(): void;
  /** Opens another scenario; what was open stays reachable by undo. */
  open(scenario: Scenario, notice?: string): void;
  /** An empty scenario, undoable. */
  reset(): void;
  undo(): void;
  redo(): void;
  // view
  selectRow(rowId: string | undefined): void;
  selectCell(cell: CellRef | undefined): void;
  setFilter(filter: RowFilter): void;
  setHighlights(highlights: readonly Highlight[]): void;
  notify(notice: Notice): void;
  dismissNotice(): void;
  // settings
  setTheme(theme: Theme): void;
  setEditor(editor: EditorChoice): void;
}

// ---------------------------------------------------------------- derived: the matrix

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
  /** One list a policy document, in order. */
  readonly diagnostics: readonly (readonly Diagnostic[])[];
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
  /** Undefined while the cell is not evaluated. Under the default or pinned readings. */
  readonly explanation: Explanation | undefined;
  /** Where the request's context values stand in the row's text, keys in lower case. */
  readonly origins: ReadonlyMap<string, { readonly span: Span; readonly values: readonly Span[] }>;
}
