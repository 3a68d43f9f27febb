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
  const before = text.slice(0, diagnostic.span.start);
  const line = before.split('\n').length;
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: diagnostic.message,
    ...(diagnostic.aws === undefined ? {} : { aws: diagnostic.aws }),
    path: name + (root ? pathTo(root, diagnostic.span.start) : ''),
    line,
    column: before.length - before.lastIndexOf('\n'),
  };
}

/** The path from the root to the innermost member or item that holds the offset. */
function pathTo(node: JsonNode, offset: number): string {
  if (node.kind === 'object') {
    const member = node.members.find((m) => m.span.start <= offset && offset < m.span.end);
    return member ? step(member.key) + pathTo(member.value, offset) : '';
  }
  if (node.kind === 'array') {
    const index = node.items.findIndex((i) => i.span.start <= offset && offset < i.span.end);
    const item = node.items[index];
    return item ? `[${index}]${pathTo(item, offset)}` : '';
  }
  return '';
}

function step(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
