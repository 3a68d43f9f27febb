import type { ReactNode, Ref } from 'react';
import type { Diagnostic, Fix, Span } from '../engine';

/** What a text is, which decides its schema, completions and hover texts. */
export type TextKind = 'policy' | 'pattern' | 'targets' | 'entry' | 'request' | 'context';

export type EditorChoice = 'auto' | 'plain' | 'rich';
export type EditorTheme = 'light' | 'dark';

/** One text, as both editors get it. All spans are UTF-16 offsets into `value`. */
export interface TextEditorProps {
  /** Unique per text, for example `policy/a1/0` or `row/r3`; becomes the model's URI. */
  readonly uri: string;
  readonly kind: TextKind;
  /** Accessible name, for example `Policy A`. */
  readonly label: string;
  /** INVARIANT: what `onChange` reported comes back here in the same render, never later. */
  readonly value: string;
  /** The whole text after an edit; line ends are always `\n`. */
  readonly onChange: (value: string) => void;
  readonly diagnostics: readonly Diagnostic[];
  /** Softly marked characters. */
  readonly marks: readonly Span[];
  /** A new array asks to scroll to and select exactly these characters; the focus stays put. */
  readonly reveal: readonly Span[] | undefined;
  readonly theme: EditorTheme;
}

export interface EditorPaneProps extends TextEditorProps {
  /** `auto`: plain where the finger is the pointer, rich elsewhere. */
  readonly choice: EditorChoice;
  readonly ref?: Ref<EditorHandle> | undefined;
  /** What the pane's footer says about the text, left of the hint and the Format button. */
  readonly children?: ReactNode;
}

/** What a toolbar can ask of the editor. */
export interface EditorHandle {
  focus(): void;
  /** Reformats the text as one step of the editor's own undo. */
  format(): void;
  /** Applies a repair as one step of the editor's own undo. */
  applyFix(fix: Fix): void;
}

/** Where the writer is: handed from one editor to the other when they are swapped. */
export interface EditorPlace {
  /** The text before it was typed in: the other editor's undo goes back to it. */
  readonly original: string;
  readonly start: number;
  readonly end: number;
  /** The caret is at `start` rather than at `end`. */
  readonly backward: boolean;
  /** Pixels. */
  readonly scrollTop: number;
  /** Pixels. */
  readonly scrollLeft: number;
  readonly focused: boolean;
}

/** What the pane needs of either editor. */
export interface TextEditorHandle extends EditorHandle {
  /** Null while there is nothing to leave. */
  place(): EditorPlace | null;
  /** In the middle of something that must not be interrupted: an input method, a drag. */
  busy(): boolean;
}
