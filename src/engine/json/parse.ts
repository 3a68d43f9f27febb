import { type ParseErrorCode, type ParseOptions, visit } from 'jsonc-parser';
import type { Diagnostic } from '../diagnostic';
import type { Span } from '../span';
import { jsonProblem } from './problem';
import type { JsonArray, JsonMember, JsonNode, JsonObject } from './tree';

/** Deeper nesting than any policy, pattern or event has; it keeps the reader's recursion shallow. */
export const MAX_DEPTH = 200;
/** Far above every AWS limit (10,240 for policies, 4,096 for patterns, 1 MB for PutEvents). */
const MAX_LENGTH = 1_100_000;

/** Nobody reads more, and a long text can be wrong at every character. */
const MOST_PROBLEMS = 100;

export interface ParsedJson {
  /** The tree as far as it could be read; undefined when the text holds no value at all. */
  readonly root: JsonNode | undefined;
  /** Syntax errors only, in source order; empty = strict JSON (RFC 8259). */
  readonly diagnostics: readonly Diagnostic[];
}

type Container =
  | { node: JsonObject; members: JsonMember[]; key: { text: string; span: Span } | undefined }
  | { node: JsonArray; items: JsonNode[] };

/**
 * Reads JSON into a located tree. Duplicate keys are kept; comments, trailing commas and smart
 * quotes are errors with a place, and what can still be read is read.
 *
 * @param text JSON source, any text whatsoever
 * @returns the tree and the syntax errors; never throws
 */
export function parseJson(text: string): ParsedJson {
  if (text.length > MAX_LENGTH) {
    return refused('too-large', 0, text.length, 'This text is too long to be evaluated');
  }
  const tooDeep = deepAt(text, MAX_DEPTH);
  if (tooDeep !== undefined) {
    return refused('too-deep', tooDeep, tooDeep + 1, `Nested more than ${MAX_DEPTH} levels deep`);
  }
  return read(text);
}

function refused(code: string, start: number, end: number, message: string): ParsedJson {
  return {
    root: undefined,
    diagnostics: [{ code, severity: 'error', span: { start, end }, message }],
  };
}

function read(text: string): ParsedJson {
  const diagnostics: Diagnostic[] = [];
  const stack: Container[] = [];
  let root: JsonNode | undefined;

  const add = (node: JsonNode): void => {
    const top = stack.at(-1);
    if (!top) root ??= node;
    else if ('items' in top) top.items.push(node);
    else if (top.key) {
      const { text: key, span: keySpan } = top.key;
      top.members.push({
        key,
        keySpan,
        span: { start: keySpan.start, end: node.span.end },
        value: node,
      });
      top.key = undefined;
    }
  };
  const close = (end: number): void => {
    const top = stack.pop();
    if (!top) return;
    (top.node.span as { end: number }).end = end;
    const parent = stack.at(-1);
    const last = parent && 'members' in parent ? parent.members.at(-1) : undefined;
    if (last && last.value === top.node) (last.span as { end: number }).end = end;
  };
  const open = (offset: number, container: Container): void => {
    add(container.node);
    stack.push(container);
    (container.node.span as { start: number }).start = offset;
  };

  visit(
    text,
    {
      onObjectBegin: (offset) => {
        const members: JsonMember[] = [];
        const node: JsonObject = {
          kind: 'object',
          span: { start: offset, end: text.length },
          members,
        };
        open(offset, { node, members, key: undefined });
      },
      onObjectProperty: (key, offset, length) => {
        const top = stack.at(-1);
        if (top && 'members' in top)
          top.key = { text: key, span: { start: offset, end: offset + length } };
      },
      onObjectEnd: (offset, length) => close(offset + length),
      onArrayBegin: (offset) => {
        const items: JsonNode[] = [];
        open(offset, {
          node: { kind: 'array', span: { start: offset, end: text.length }, items },
          items,
        });
      },
      onArrayEnd: (offset, length) => close(offset + length),
      onLiteralValue: (value, offset, length) => add(literal(text, value, offset, length)),
      onError: (error: ParseErrorCode, offset, length) => {
        if (diagnostics.length === MOST_PROBLEMS) return;
        const problem = jsonProblem(text, error, offset, length, diagnostics);
        if (!follows(text, diagnostics.at(-1), problem)) diagnostics.push(problem);
      },
    },
    { disallowComments: true, allowTrailingComma: false } satisfies ParseOptions,
  );
  return { root, diagnostics };
}

/** The same again, or what is missing right behind something that cannot be read. */
function follows(text: string, last: Diagnostic | undefined, problem: Diagnostic): boolean {
  if (last?.code === problem.code && last.span.start === problem.span.start) return true;
  return (
    last !== undefined &&
    !last.code.endsWith('-expected') &&
    problem.code.endsWith('-expected') &&
    text.slice(last.span.end, problem.span.start).trim() === ''
  );
}

function literal(text: string, value: unknown, offset: number, length: number): JsonNode {
  const span = { start: offset, end: offset + length };
  if (typeof value === 'string') return { kind: 'string', span, value };
  if (typeof value === 'number')
    return { kind: 'number', span, value, raw: text.slice(span.start, span.end) };
  if (typeof value === 'boolean') return { kind: 'boolean', span, value };
  return { kind: 'null', span };
}

/** The offset of the first bracket that is nested too deep, strings left out. */
function deepAt(text: string, limit: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (inString) {
      if (char === 92) at++;
      else if (char === 34 || char === 10) inString = false;
    } else if (char === 34) inString = true;
    else if (char === 123 || char === 91) {
      if (++depth > limit) return at;
    } else if (char === 125 || char === 93) depth--;
  }
  return undefined;
}
