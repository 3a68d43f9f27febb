import { type editor, Range } from 'monaco-editor/editor';
import type { Span } from '../../engine';
import { clampSpan } from '../text/spans';

/** The range of a span; the model's line ends are `\n`, so offsets are the text's own. */
export function rangeOf(model: editor.ITextModel, span: Span): Range {
  const { start, end } = clampSpan(span, model.getValueLength());
  return Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
}
