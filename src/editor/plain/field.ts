import type { Span } from '../../engine';
import type { Metrics } from '../metrics';
import { type Replacement, replacementBetween } from '../text/edits';
import { newLine } from '../text/new-line';
import { lineStarts, positionAt } from '../text/positions';
import type { EditorPlace } from '../types';

/**
 * Replaces characters the way typing would, so that the browser's own undo knows about it and the
 * field's input event is fired. The field has to be in focus.
 *
 * @returns false when the browser cannot; then nothing has changed
 */
function type({ start, end, text }: Replacement, field: HTMLTextAreaElement): boolean {
  field.setSelectionRange(start, end);
  return text === ''
    ? start === end || document.execCommand('delete')
    : document.execCommand('insertText', false, text);
}

/** Enter keeps the indentation; returns false when the browser should do what it does anyway. */
export function typeNewLine(field: HTMLTextAreaElement): boolean {
  const { selectionStart: start, selectionEnd: end } = field;
  const line = newLine(field.value, start, end);
  if (!type({ start, end, text: line.text }, field)) return false;
  const caret = start + line.text.length - line.back;
  field.setSelectionRange(caret, caret);
  return true;
}

/** Brings the field to a new text in one undoable step and puts the caret where it belongs. */
export function typeText(field: HTMLTextAreaElement, text: string, caret: number): boolean {
  const replacement = replacementBetween(field.value, text);
  if (!replacement) return true;
  field.focus({ preventScroll: true });
  const { scrollTop, scrollLeft } = field;
  if (!type(replacement, field)) return false;
  field.setSelectionRange(caret, caret);
  field.scrollTo(scrollLeft, scrollTop);
  return true;
}

export function placeOf(field: HTMLTextAreaElement, original: string): EditorPlace {
  return {
    original,
    start: field.selectionStart,
    end: field.selectionEnd,
    backward: field.selectionDirection === 'backward',
    scrollTop: field.scrollTop,
    scrollLeft: field.scrollLeft,
    focused: document.activeElement === field,
  };
}

export function goTo(field: HTMLTextAreaElement, place: EditorPlace): void {
  field.setSelectionRange(place.start, place.end, place.backward ? 'backward' : 'forward');
  if (place.focused) field.focus({ preventScroll: true });
  field.scrollTo(place.scrollLeft, place.scrollTop);
}

/** Selects the span and scrolls it into view, without taking the focus. */
export function show(field: HTMLTextAreaElement, span: Span, metrics: Metrics): void {
  const select = () => field.setSelectionRange(span.start, span.end);
  select();
  // Chromium 150 takes back what is selected while the field that was typed in loses the focus.
  requestAnimationFrame(() => {
    if (document.activeElement !== field) select();
  });
  const { line, column } = positionAt(lineStarts(field.value), span.start);
  const top = metrics.padding + (line - 1) * metrics.lineHeight;
  if (top < field.scrollTop || top + metrics.lineHeight > field.scrollTop + field.clientHeight) {
    field.scrollTop = top - (field.clientHeight - metrics.lineHeight) / 2;
  }
  // Letters of a monospaced font are about six tenths as wide as they are high.
  const left = (column - 1) * metrics.fontSize * 0.6;
  if (left < field.scrollLeft || left > field.scrollLeft + field.clientWidth - 40) {
    field.scrollLeft = left < field.clientWidth - 40 ? 0 : left - field.clientWidth / 3;
  }
}
