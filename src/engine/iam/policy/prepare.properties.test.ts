import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../span';
import { decide } from '../decide';
import type { PolicyType } from '../decision';
import { explain } from '../explain/explain';
import type { ElementExplanation } from '../explanation';
import { documents, requests, textOfDocument } from '../testing/arbitrary';
import { preparePolicy } from './prepare';

const TYPES: readonly PolicyType[] = ['identity', 'resource', 'boundary', 'session', 'scp', 'rcp'];
const RUNS = { numRuns: Number(process.env.RUNS ?? 400) };
const types = fc.constantFrom(...TYPES);

/** JSON that looks like a policy and is wrong in some places. */
const words = fc.constantFrom(
  ...['Version', '2012-10-17', 'Statement', 'Sid', 'Effect', 'Allow', 'deny', 'Action', 'Resource'],
  ...['NotAction', 'Principal', 'NotPrincipal', 'AWS', 'Service', 'Condition', 'events:PutRule'],
  ...['*', 'arn:aws:events', 'arn:aws:events:*:rule/x', 'arn:aws:s3::b', 'StringLike', 'Null'],
  ...['ForAllValues:StringEqualsIfExists', 'DateLessThan', 'events:source', '123456789012'],
  ...['$' + '{aws:username}', '$' + '{', '', 'a:b:c:d:e:f:g'],
);
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    words,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(words, tie('value'), { maxKeys: 5 }),
    fc.constantFrom(null, true, 5, -1.5),
  ),
})).value;

const texts = fc.oneof(
  fc.string(),
  fc.json(),
  anything.map((value) => JSON.stringify(value)),
  anything.map((value) => JSON.stringify({ Version: '2012-10-17', Statement: value })),
  documents().map(textOfDocument),
  fc.tuple(documents().map(textOfDocument), fc.nat(), fc.nat(9)).map(([text, at, length]) => {
    const start = at % text.length;
    return text.slice(0, start) + text.slice(start + length);
  }),
);

describe('preparePolicy', { timeout: 120_000 }, () => {
  it('never throws, whatever the text, and places what it says inside it', () => {
    fc.assert(
      fc.property(texts, types, requests, (text, type, request) => {
        const policy = preparePolicy(text, type);
        expect(policy.ok || policy.diagnostics.some((d) => d.severity === 'error')).toBe(true);
        if (!policy.ok) expect(policy.statements).toEqual([]);
        for (const { span, fix, message } of policy.diagnostics) {
          inside(span, text);
          expect(message).not.toMatch(/\.$/);
          for (const edit of fix?.edits ?? []) inside(edit.span, text);
        }
        decide({ identity: [policy] }, request);
      }),
      { numRuns: RUNS.numRuns * 5 },
    );
  });

  it('has an ordinary statement read the same with any white space', () => {
    fc.assert(
      fc.property(documents(), requests, (statement, request) => {
        const tight = preparePolicy(textOfDocument(statement));
        const loose = preparePolicy(JSON.stringify(JSON.parse(tight.text), null, 3));
        expect(loose.ok).toBe(true);
        expect(loose.statements).toHaveLength(statement.length);
        expect(decide({ identity: [loose] }, request)).toBe(decide({ identity: [tight] }, request));
        expect(loose.diagnostics.map((d) => d.code)).toEqual(tight.diagnostics.map((d) => d.code));
      }),
      RUNS,
    );
  });

  it('gives statements, elements, conditions and values the places of their texts', () => {
    fc.assert(
      fc.property(documents(), requests, fc.constantFrom(0, 2), (statement, request, indent) => {
        const document = { Version: '2012-10-17', Statement: statement };
        const policy = preparePolicy(JSON.stringify(document, null, indent));
        const slice = ({ start, end }: Span): string => policy.text.slice(start, end);
        const told = explain({ identity: [policy] }, request);
        for (const { ref, span, elements } of told.statements) {
          expect(JSON.parse(slice(span))).toEqual(statement[ref.statement]);
          for (const element of elements) checkElement(element, slice);
        }
      }),
      RUNS,
    );
  });
});

function inside({ start, end }: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

function checkElement(element: ElementExplanation, slice: (span: Span) => string): void {
  for (const value of element.values) expect(JSON.parse(slice(value.span))).toBe(value.text);
  const whole = JSON.parse(`{${slice(element.span)}}`);
  if (element.kind === 'condition') {
    expect(JSON.parse(slice(element.operatorSpan))).toBe(element.operator);
    expect(JSON.parse(slice(element.keySpan))).toBe(element.key);
    expect(Object.keys(whole)).toEqual([element.key]);
  } else expect(Object.keys(whole)).toEqual([element.element]);
}
