import { findNodeAtLocation, getLocation, parseTree } from 'jsonc-parser';
import type { Span } from '../../../engine';
import { tokenizeLine } from '../../plain/tokenize';
import { shapeAt } from './at';
import { withSource } from './explain';
import type { Shape } from './shape';

export interface Suggestion {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'snippet';
  /** In Monaco's snippet syntax. */
  readonly insert: string;
  /** Markdown. */
  readonly about: string | undefined;
  /** There is more to suggest where the caret goes. */
  readonly continues: boolean;
}

export interface Completion {
  /** What the suggestion takes the place of; within one line. */
  readonly span: Span;
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
}

/** What can be written at a place of a text, broken or not. */
export function completeAt(root: Shape, text: string, offset: number): Completion {
  const span = wordAt(text, offset);
  const { path, isAtPropertyKey } = getLocation(text, offset);
  const suggestions = isAtPropertyKey
    ? keySuggestions(root, text, path.slice(0, -1), span)
    : valueSuggestions(shapeAt(root, path), separator(text, span.end));
  return { span, suggestions };
}

/** The string, number or word that the caret is in; empty between words. */
function wordAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const line = text.slice(start, lineEnd < 0 ? text.length : lineEnd);
  const column = offset - start;
  const token = tokenizeLine(line).find(
    ({ kind, ...at }) => kind !== 'punctuation' && at.start < column && column <= at.end,
  );
  if (!token) return { start: offset, end: offset };
  const word = line.slice(token.start, token.end);
  const closed = word.length > 1 && word.endsWith('"');
  // A string that is not closed runs to the end of the line, over what comes after the caret.
  const end = word.startsWith('"') && !closed ? column : token.end;
  return { start: start + token.start, end: start + end };
}

function keySuggestions(
  root: Shape,
  text: string,
  path: readonly (string | number)[],
  span: Span,
): readonly Suggestion[] {
  const keys = shapeAt(root, [...path])?.keys ?? {};
  const present = new Set(membersBeside(text, path, span));
  const hasValue = /^\s*:/.test(text.slice(span.end, span.end + 200));
  const comma = separator(text, span.end);
  return Object.entries(keys)
    .filter(([key]) => !present.has(key))
    .map(([key, shape]) => {
      const stub = shape.stub ?? (shape.items ? '[$1]' : '"$1"');
      return {
        label: key,
        kind: 'key' as const,
        insert: hasValue ? quoted(key) : `${quoted(key)}: ${stubAfter(key, stub)}${comma}`,
        about: shape.about && withSource(shape.about, shape),
        continues: !hasValue && (shape.values ?? shape.keys ?? shape.items) !== undefined,
      };
    });
}

function valueSuggestions(shape: Shape | undefined, comma: string): readonly Suggestion[] {
  if (!shape) return [];
  const snippets = (shape.snippets ?? []).map(({ label, about, body }) => ({
    label,
    kind: 'snippet' as const,
    insert: body + comma,
    about,
    continues: false,
  }));
  const values = (shape.values ?? []).map(({ value, about }) => ({
    label: String(value),
    kind: 'value' as const,
    insert: escaped(JSON.stringify(value)) + comma,
    about: about && withSource(about, shape),
    continues: false,
  }));
  return [...snippets, ...values];
}

/** The keys of an object, but for the one that is being written: half a key hides those after it. */
function membersBeside(
  text: string,
  path: readonly (string | number)[],
  { start, end }: Span,
): readonly unknown[] {
  const tree = parseTree(text.slice(0, start) + ' '.repeat(end - start) + text.slice(end));
  const node = tree && findNodeAtLocation(tree, [...path]);
  return node?.children?.map((member) => member.children?.[0]?.value) ?? [];
}

/** A comma when another key or value follows. */
function separator(text: string, end: number): string {
  return /^\s*["{[\w-]/.test(text.slice(end, end + 200)) ? ',' : '';
}

/** The stub's place comes after those in the key. */
function stubAfter(key: string, stub: string): string {
  return key.includes('${') ? stub.replace('$1', '$9') : stub;
}

const VARIABLE = /\$\{(\w+)\}/g;

/** A key in quotes; the parts of its name that the user chooses become places to fill in first. */
function quoted(key: string): string {
  const parts = key.split(VARIABLE);
  return `"${parts.map((part, index) => (index % 2 ? `\${${index}:${part}}` : escaped(part))).join('')}"`;
}

/** Literal text in a snippet. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
