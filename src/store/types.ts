import type { Call, CallSite, Intent, ReadingName, Readings, Span } from '../engine';
import type { CellRef, Expectation, Lab, PolicyDocument, Row, Scenario } from '../scenario';

export type {
  CellExplanation,
  CellRef,
  CellView,
  ColumnView,
  Matrix,
  MatrixCounts,
  RowView,
} from '../scenario';

/** Names one text that an editor shows. */
export type TextTarget =
  | { readonly kind: 'policy'; readonly callerId: string; readonly policy: number }
  | { readonly kind: 'row'; readonly rowId: string; readonly part?: 'context' };

/** Characters to mark in an editor; `reveal` asks for them to be scrolled to and selected. */
export interface Highlight {
  readonly target: TextTarget;
  readonly spans: readonly Span[];
  readonly reveal: boolean;
}

/** The two sides of a scenario: the table of verdicts, and the road of a published event. */
export type View = 'verdicts' | 'lab';

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
  /** INVARIANT: where the scenario has a lab, its `open` says the same. */
  readonly view: View;
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
  /**
   * Gives a caller another list of policies, one step; an empty list is refused. `scenario/documents`
   * makes such lists.
   */
  setPolicies(callerId: string, label: string, policies: readonly PolicyDocument[]): void;
  /** States what a caller's policies are meant to ensure, or takes it back. */
  setIntent(callerId: string, intent: Intent | undefined): void;
  addRow(call?: Call): void;
  /** Another list of rows, one step; `chosen` is then the row that is open. Too long a list is refused with a word. */
  setRows(label: string, rows: readonly Row[], chosen?: string): void;
  duplicateRow(rowId: string): void;
  removeRow(rowId: string): void;
  moveRow(rowId: string, by: -1 | 1): void;
  setRowKind(rowId: string, kind: Call['kind']): void;
  /** A member set to undefined goes back to the scenario's. */
  setRowSite(
    rowId: string,
    change: { readonly [K in keyof CallSite]?: CallSite[K] | undefined },
  ): void;
  /** Context values given by hand, as JSON source; undefined takes them away. */
  setContext(rowId: string, text: string | undefined): void;
  setExpected(cell: CellRef, expected: Expectation | undefined): void;
  /** Every certain verdict becomes its cell's expected value. */
  expectCurrent(): void;
  clearExpected(): void;
  /** Settles an open question for this scenario, or leaves it open again. */
  setReading<Name extends ReadingName>(name: Name, reading: Readings[Name]): void;
  /** Changes the lab, one step; steps with one key coalesce. `store/later` makes such changes. */
  editLab(
    label: string,
    change: (lab: Lab | undefined) => Lab | undefined,
    coalesce?: string,
  ): void;
  /** Opens another scenario; what was open stays reachable by undo. */
  open(scenario: Scenario, notice?: string): void;
  /** An empty scenario, undoable. */
  reset(): void;
  undo(): void;
  redo(): void;
  // view
  setView(view: View): void;
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
