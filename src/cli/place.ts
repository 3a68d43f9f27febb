import type { Diagnostic, JsonNode } from '../engine';

/** A diagnostic as the command line prints it: line and column count from 1. */
export interface PrintedDiagnostic {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  /** AWS's own words, where they are known. */
  readonly aws?: string;
  /** Which text, and where in it: `identity[0].Statement[0].Action`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Places a diagnostic in the text that it belongs to.
 *
 * @param name the text's own name, for example `identity[0]` or `pattern`
 */
export function printDiagnostic(
  diagnostic: Diagnostic,
  name: string,
  text: string,
  root: JsonNode | undefined,
): PrintedDiagnostic {
  const { start } = diagnostic.span;
  const starts = lineStarts(text);
  const line = lastAtMost(starts, start, (each) => each);
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    ...(diagnostic.aws === undefined ? {} : { aws: diagnostic.aws }),
    path: name + (root ? pathTo(root, diagnostic.span.start) : ''),
    line: line + 1,
    column: start - (starts[line] ?? 0) + 1,
  };
}

/** Many diagnostics of one text ask for its lines one after the other. */
let lines: { readonly text: string; readonly starts: readonly number[] } | undefined;

function lineStarts(text: string): readonly number[] {
  if (lines?.text !== text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    lines = { text, starts };
  }
  return lines.starts;
}

/** The index of the last of some sorted items that is not beyond the limit; -1 when all are. */
function lastAtMost<T>(items: readonly T[], limit: number, place: (item: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (place(items[middle] as T) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The path from the root to the innermost member or item that holds the offset. */
function pathTo(node: JsonNode, offset: number): string {
  if (node.kind === 'object') {
    const member = holding(node.members, offset)?.item;
    return member ? step(member.key) + pathTo(member.value, offset) : '';
  }
  if (node.kind === 'array') {
    const found = holding(node.items, offset);
    return found ? `[${found.index}]${pathTo(found.item, offset)}` : '';
  }
  return '';
}

/** The member or item in whose text the offset lies; they stand in the order of the text. */
function holding<T extends { readonly span: JsonNode['span'] }>(
  items: readonly T[],
  offset: number,
): { readonly item: T; readonly index: number } | undefined {
  const index = lastAtMost(items, offset, ({ span }) => span.start);
  const item = items[index];
  return item && offset < item.span.end ? { item, index } : undefined;
}

function step(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
