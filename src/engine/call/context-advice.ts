import type { Diagnostic, Fix } from '../diagnostic';
import { readBool } from '../iam/conditions/bool';
import { readDecimal } from '../iam/conditions/decimal';
import { readInstant } from '../iam/conditions/instant';
import { readRange } from '../iam/conditions/ip';
import { parseArn } from '../iam/match/arn';
import type { JsonNode } from '../json/tree';
import { conditionKey, type KeyType } from '../reference';
import type { Span } from '../span';

/** What a value of each type looks like, and how to tell. */
const TYPES: { readonly [Type in KeyType]: { is: string; fits: (text: string) => boolean } } = {
  String: { is: 'any text', fits: () => true },
  ARN: { is: 'an ARN', fits: (text) => parseArn(text) !== undefined },
  Bool: { is: '`true` or `false`', fits: (text) => readBool(text) !== undefined },
  Date: {
    is: 'a date such as `2026-01-31T12:00:00Z`',
    fits: (text) => readInstant(text) !== undefined,
  },
  IPAddress: {
    is: 'one address such as `203.0.113.7`',
    fits: (text) => !text.includes('/') && readRange(text) !== undefined,
  },
  Numeric: { is: 'a number', fits: (text) => readDecimal(text) !== undefined },
};

/**
 * What is unlikely about a context value, as far as AWS's reference knows its key: a list for a key
 * with one value, one value for a key with a list, a text of another type. It is used all the same.
 */
export function adviseContextValue(
  key: string,
  keySpan: Span,
  value: JsonNode,
  texts: readonly string[],
): Diagnostic[] {
  if (!/^[^\s:]+:\S/.test(key)) {
    const message = `\`${key}\` is not the name of a condition key, as \`aws:SourceIp\` is`;
    return [{ code: 'context-key', severity: 'warning', span: keySpan, message }];
  }
  const info = conditionKey(key);
  if (!info) return [];
  if (value.kind === 'array' && !info.multivalued) {
    const message = `AWS sends \`${key}\` as one value, and this is a list`;
    const [only, ...more] = value.items;
    const fix = only && more.length === 0 ? unwrapped(value.span, texts[0] ?? '') : undefined;
    return [
      { code: 'context-list', severity: 'warning', span: value.span, message, ...(fix && { fix }) },
    ];
  }
  const items = value.kind === 'array' ? value.items : [value];
  return [
    ...(value.kind !== 'array' && info.multivalued && !key.toLowerCase().startsWith('events:')
      ? [listExpected(key, value.span)]
      : []),
    ...items.flatMap((item, index): Diagnostic[] => {
      const type = TYPES[info.type];
      if (type.fits(texts[index] ?? '')) return [];
      const message = `\`${key}\` holds ${type.is}`;
      return [{ code: 'context-type', severity: 'warning', span: item.span, message }];
    }),
  ];
}

function listExpected(key: string, span: Span): Diagnostic {
  return {
    code: 'context-list',
    severity: 'info',
    span,
    message: `AWS sends \`${key}\` as a list, even of one value`,
    fix: {
      title: 'Write it as a list',
      edits: [
        { span: { start: span.start, end: span.start }, text: '[' },
        { span: { start: span.end, end: span.end }, text: ']' },
      ],
    },
  };
}

function unwrapped(span: Span, text: string): Fix {
  return { title: 'Write it as one value', edits: [{ span, text: JSON.stringify(text) }] };
}
