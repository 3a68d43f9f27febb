import { editor, Uri } from 'monaco-editor/editor';
import { TAB_SIZE } from '../metrics';
import { replacementBetween } from '../text/edits';
import type { TextKind } from '../types';
import { LANGUAGE } from './language-id';
import { rangeOf } from './ranges';

const KINDS: readonly TextKind[] = ['policy', 'pattern', 'targets', 'entry', 'request', 'context'];

const FIRST_LINES = 100;

/**
 * A text's kind is in its address, where completion and hover look for it; the label at the end is
 * what Monaco calls the text when it tells of problems.
 */
export function modelUri(uri: string, kind: TextKind, label: string): Uri {
  return Uri.from({ scheme: 'inmemory', authority: kind, path: `/${uri}/${label}` });
}

/** The kind of text that a model holds. */
export function kindOfModel(model: editor.ITextModel): TextKind | undefined {
  return KINDS.find((kind) => kind === model.uri.authority);
}

export function createModel(uri: Uri, text: string): editor.ITextModel {
  const model = editor.createModel(text, LANGUAGE, uri);
  // On Windows a text of one line would get `\r\n`, and offsets would no longer be the text's own.
  model.setEOL(editor.EndOfLineSequence.LF);
  model.updateOptions({
    tabSize: TAB_SIZE,
    indentSize: TAB_SIZE,
    insertSpaces: true,
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  colorFirstLines(model);
  return model;
}

/** Monaco colors lines when it is idle; the first ones have to be colored when they are first seen. */
function colorFirstLines(model: editor.ITextModel): void {
  // Not in Monaco's public types, hence the question marks.
  const { tokenization } = model as {
    tokenization?: { forceTokenization?: (line: number) => void };
  };
  tokenization?.forceTokenization?.(Math.min(model.getLineCount(), FIRST_LINES));
}

/** Brings a model to a text as one undoable step that touches no more than it has to. */
export function setText(model: editor.ITextModel, text: string): void {
  const before = model.getValue();
  const replacement = replacementBetween(before, text);
  if (!replacement) return;
  model.pushStackElement();
  model.pushEditOperations(
    null,
    [{ range: rangeOf(model, replacement), text: replacement.text }],
    () => null,
  );
  model.pushStackElement();
}
