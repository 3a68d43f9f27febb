import { getLocation } from 'jsonc-parser';
import type { Span } from '../../../engine';
import { shapeAt } from './at';
import type { Shape } from './shape';

export interface Explanation {
  /** Markdown. */
  readonly text: string;
  readonly span: Span;
}

/**
 * What is to be said about the key or value at a place.
 *
 * @param offset in UTF-16 units
 * @returns undefined where nothing is known
 */
export function explainAt(root: Shape, text: string, offset: number): Explanation | undefined {
  const { path, previousNode: node, isAtPropertyKey } = getLocation(text, offset);
  if (!node || offset < node.offset || offset > node.offset + node.length) return undefined;
  const shape = shapeAt(root, path);
  if (!shape) return undefined;
  const about = isAtPropertyKey ? shape.about : aboutValue(shape, node.value);
  if (!about) return undefined;
  return {
    text: withSource(about, shape),
    span: { start: node.offset, end: node.offset + node.length },
  };
}

function aboutValue(shape: Shape, value: unknown): string | undefined {
  const known = shape.values?.find((candidate) => candidate.value === value);
  if (known?.about) return known.about;
  return typeof value === 'string' ? shape.explain?.(value) : undefined;
}

/** Markdown with the page it rests on named under it. */
export function withSource(about: string, { source }: Shape): string {
  return source ? `${about}\n\n*[${source.title}](${source.url})*` : about;
}
