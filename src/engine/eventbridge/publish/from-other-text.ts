import type { Diagnostic } from '../../diagnostic';
import { parseJson } from '../../json/parse';
import type { Span } from '../../span';
import { type Literal, literalJson } from './source/literal';
import { readLiteral } from './source/read-literal';

/** Reading a program's text takes a while that a longer one would feel. */
const MAX_LENGTH = 60_000;
const MAX_STEPS = 500_000;

/**
 * Offers the call that a command line, or a Python or JavaScript source, would make.
 *
 * @param problem where the text stops being JSON
 * @returns undefined for a text that looks like none of these
 */
export function fromOtherText(text: string, problem: Span | undefined): Diagnostic | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const command = fromCommand(text);
  if (command) return command;
  if (!looksLikeSource(text)) return undefined;
  const json = callIn(text);
  if (json === undefined) return undefined;
  const python = /\bput_events\b|\bTrue\b|\bFalse\b|\bNone\b|json\.dumps|\bimport boto3\b/.test(
    text,
  );
  const javascript = /PutEventsCommand|JSON\.stringify|\bputEvents\b/.test(text);
  const language = python ? 'Python' : javascript ? 'JavaScript' : 'the source of a program';
  return {
    code: 'publish-source',
    severity: 'error',
    span: problem ?? { start: 0, end: text.length },
    message: `This is ${language}; a call is written as JSON here`,
    fix: rewrite(text, json),
  };
}

function looksLikeSource(text: string): boolean {
  return (
    /\bput_events\b|\bputEvents\b|PutEventsCommand|json\.dumps|JSON\.stringify/.test(text) ||
    /\b(?:True|False|None)\b|\bEntries\s*[:=]/.test(text) ||
    /['"`]?(?:Source|DetailType|Detail|detail-type|source)['"`]?\s*:\s*['`]/.test(text) ||
    /'(?:Source|DetailType|Detail|Entries|detail-type|source)'/.test(text)
  );
}

/** The call that a program makes, as JSON text. */
function callIn(text: string): string | undefined {
  const entries = /\bEntries["']?\s*[:=]\s*(?=[[({])/.exec(text);
  const starts = entries ? [entries.index + entries[0].length] : [];
  const bracket = text.search(/[[{]/);
  if (bracket >= 0) starts.push(bracket);
  for (const start of starts) {
    const literal = readLiteral({ text, steps: MAX_STEPS }, start)?.literal;
    if (literal?.kind === 'list' && literal.items.every(({ kind }) => kind === 'dict')) {
      return literalJson(
        { kind: 'dict', members: [['Entries', { kind: 'list', items: literal.items.map(entry) }]] },
        2,
      );
    }
    if (literal?.kind === 'dict' && literal.members.length > 0)
      return literalJson(entry(literal), 2);
  }
  return undefined;
}

/** A time that only the program knows is left out, and a detail that only it knows is empty. */
function entry(literal: Literal): Literal {
  if (literal.kind !== 'dict') return literal;
  const members = literal.members.flatMap(([key, value]): (readonly [string, Literal])[] => {
    if (value.kind !== 'unknown') return [[key, value]];
    if (key === 'Time' || key === 'Resources' || key === 'TraceHeader') return [];
    return [[key, key === 'Detail' ? { kind: 'string', value: '{}' } : value]];
  });
  return { kind: 'dict', members };
}

/** `aws events put-events --entries '[…]'`, and what its argument holds. */
function fromCommand(text: string): Diagnostic | undefined {
  const option = /--(?:entries|cli-input-json)(?:\s+|=)/.exec(text);
  const command = /\bput-events\b/.exec(text);
  const found = option ?? command;
  if (!found) return undefined;
  const span = { start: found.index, end: found.index + found[0].trimEnd().length };
  const argument = option ? argumentAt(text, option.index + option[0].length) : '';
  const { root, diagnostics } = parseJson(argument);
  const isJson = root !== undefined && diagnostics.length === 0;
  const file = /^(?:file|fileb):\/\//.test(argument);
  return {
    code: 'publish-command',
    severity: 'error',
    span,
    message: file
      ? 'This is a command; paste what its file holds'
      : 'This is a command, and a call is the JSON of its `--entries`',
    ...(isJson && { fix: rewrite(text, argument.trim()) }),
  };
}

/** A shell's argument without its quotes. */
function argumentAt(text: string, start: number): string {
  const rest = text.slice(start);
  const single = /^'((?:[^']|'\\'')*)'/.exec(rest);
  if (single) return (single[1] ?? '').replaceAll("'\\''", "'");
  const double = /^"((?:[^"\\]|\\[\s\S])*)"/.exec(rest);
  if (double) return (double[1] ?? '').replaceAll(/\\(["\\$`])/g, '$1').replaceAll('\\\n', '');
  return /^\S*/.exec(rest)?.[0] ?? '';
}

function rewrite(text: string, json: string): NonNullable<Diagnostic['fix']> {
  const edits = [{ span: { start: 0, end: text.length }, text: json }];
  return { title: 'Rewrite it as JSON', edits };
}
