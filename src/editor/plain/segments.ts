import type { Diagnostic, Severity, Span } from '../../engine';
import { visibleSpan } from '../text/spans';
import { type Token, tokenizeLine } from './tokenize';

export type Layer = 'mark' | 'revealed' | Severity;

/** A stretch of the text that is drawn in a way of its own. */
export interface Decoration {
  readonly span: Span;
  readonly layer: Layer;
}

/** A run of one line's characters with everything that is drawn on them. */
export interface Segment {
  readonly text: string;
  readonly classes: string;
  /** Where it begins in its line. */
  readonly key: number;
}

/** Everything that is drawn on the part of a text that is in view, besides its syntax. */
export function decorationsOf(
  text: string,
  view: Span,
  diagnostics: readonly Diagnostic[],
  marks: readonly Span[],
  revealed: readonly Span[],
): readonly Decoration[] {
  const decorations: Decoration[] = [];
  const add = (span: Span, layer: Layer): void => {
    if (span.end >= view.start && span.start <= view.end) {
      decorations.push({ span: visibleSpan(span, text), layer });
    }
  };
  for (const span of marks) add(span, 'mark');
  for (const span of revealed) add(span, 'revealed');
  for (const { span, severity } of diagnostics) add(span, severity);
  return decorations;
}

/**
 * Cuts one line where its tokens and decorations begin and end.
 *
 * @param line the line's text without its line end
 * @param offset where the line begins in the whole text
 * @param decorations of the whole text
 * @returns the line in pieces, in order; an empty line has none
 */
export function segmentsOf(
  line: string,
  offset: number,
  decorations: readonly Decoration[],
): readonly Segment[] {
  const end = offset + line.length;
  const here = decorations.filter(({ span }) => span.start < end && span.end > offset);
  const tokens = tokenizeLine(line);
  const cuts = new Set([0, line.length]);
  for (const token of tokens) cuts.add(token.start).add(token.end);
  for (const { span } of here) {
    cuts.add(Math.max(0, span.start - offset)).add(Math.min(line.length, span.end - offset));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let next = 0;
  for (let index = 1; index < edges.length; index++) {
    const from = edges[index - 1] ?? 0;
    const to = edges[index] ?? line.length;
    while ((tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next++;
    segments.push({
      text: line.slice(from, to),
      classes: classesOf(tokens[next], from, to, offset, here),
      key: from,
    });
  }
  return segments;
}

function classesOf(
  token: Token | undefined,
  from: number,
  to: number,
  offset: number,
  decorations: readonly Decoration[],
): string {
  const classes = token && token.start <= from && token.end >= to ? [`code-${token.kind}`] : [];
  for (const { span, layer } of decorations) {
    if (span.start <= offset + from && span.end >= offset + to && !classes.includes(layer)) {
      classes.push(layer);
    }
  }
  return classes.join(' ');
}
