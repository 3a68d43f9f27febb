import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../span';
import { decide } from './decide';
import type { PolicyType } from './decision';
import { evaluate } from './evaluate';
import { explain } from './explain/explain';
import type { PolicySet } from './policy/policy';
import { preparePolicy } from './policy/prepare';
import { allReadings } from './testing/arbitrary';
import { policiesOf, requestOf, type WrittenPolicies } from './testing/case';
import {
  oneCondition,
  principalsAndLimits,
  writtenDocuments,
  writtenPolicies,
  writtenRequests,
  writtenStatement,
} from './testing/world';

const RUNS = { numRuns: Number(process.env.RUNS ?? 400) };
const TYPES: readonly PolicyType[] = ['identity', 'resource', 'boundary', 'session', 'scp', 'rcp'];
const worlds = fc.oneof(writtenPolicies, principalsAndLimits, oneCondition);

type Json = Record<string, unknown>;

/** The same policies, each document changed; documents that are texts are read first. */
function eachDocument(
  { resource, ...lists }: WrittenPolicies,
  change: (document: Json, type: PolicyType) => unknown,
): WrittenPolicies {
  const read = (document: unknown): Json =>
    typeof document === 'string' ? JSON.parse(document) : (document as Json);
  const list = (type: 'identity' | 'boundary' | 'session') =>
    (lists[type] ?? []).map((document) => change(read(document), type));
  const levels = (type: 'scp' | 'rcp') =>
    (lists[type] ?? []).map((level) => level.map((document) => change(read(document), type)));
  return {
    identity: list('identity'),
    boundary: list('boundary'),
    session: list('session'),
    scp: levels('scp'),
    rcp: levels('rcp'),
    ...(resource !== undefined && { resource: change(read(resource), 'resource') }),
  };
}

describe('policies of every kind', { timeout: 120_000 }, () => {
  it.each(TYPES)('%s: another Allow never takes away, another Deny never gives', (type) => {
    fc.assert(
      fc.property(
        worlds,
        writtenStatement(type),
        writtenRequests,
        allReadings,
        (written, statement, asked, readings) => {
          const more = eachDocument(written, (document, its) => {
            if (its !== type) return document;
            return { ...document, Statement: [document.Statement, statement].flat() };
          });
          const request = requestOf(asked);
          const before = decide(policiesOf(written).policies, request, readings);
          const after = decide(policiesOf(more).policies, request, readings);
          if (statement.Effect === 'Allow') {
            if (before === 'allowed') expect(after).toBe('allowed');
            expect(after === 'explicitDeny').toBe(before === 'explicitDeny');
          } else {
            expect([before, 'explicitDeny']).toContain(after);
          }
        },
      ),
      RUNS,
    );
  });

  it('decide the same in any order of statements, keys, values, documents and levels', () => {
    fc.assert(
      fc.property(worlds, writtenRequests, allReadings, (written, asked, readings) => {
        const turned = reversed(eachDocument(written, (document) => document));
        const request = requestOf(asked);
        expect(decide(policiesOf(turned).policies, request, readings)).toBe(
          decide(policiesOf(written).policies, request, readings),
        );
      }),
      RUNS,
    );
  });

  it('are decided the same in an explanation, by the same statements', () => {
    fc.assert(
      fc.property(worlds, writtenRequests, allReadings, (written, asked, readings) => {
        const { policies } = policiesOf(written);
        const request = requestOf(asked);
        const { decision, decidedBy, withheld } = explain(policies, request, readings);
        expect(evaluate(policies, [{ readings: {}, request }], readings)).toEqual({
          kind: 'certain',
          decision,
          decidedBy,
        });
        expect(withheld === undefined).toBe(decision !== 'implicitDeny');
        // The root user alone is allowed what no statement allows.
        const byItself = decision === 'allowed' && asked.principal.endsWith(':root');
        if (decision !== 'implicitDeny' && !byItself) expect(decidedBy.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it.each(TYPES)('%s: the explanation names the texts that it is about', (type) => {
    fc.assert(
      fc.property(writtenDocuments(type), writtenRequests, fc.nat(3), (document, asked, indent) => {
        const json = typeof document === 'string' ? JSON.parse(document) : document;
        const policy = preparePolicy(JSON.stringify(json, null, indent), type);
        // Somebody whom organization policies reach.
        const caller = 'arn:aws:iam::123456789012:user/alice';
        const told = explain(alone(type, policy), requestOf({ ...asked, principal: caller }));
        const slice = ({ start, end }: Span): unknown => JSON.parse(policy.text.slice(start, end));
        const statements = [json.Statement].flat();
        expect(told.statements.map(({ span }) => slice(span))).toEqual(statements);
        for (const { ref, elements } of told.statements) {
          for (const element of elements) {
            const { start, end } = element.span;
            const member = JSON.parse(`{${policy.text.slice(start, end)}}`);
            if (element.kind === 'condition') {
              expect(slice(element.operatorSpan)).toBe(element.operator);
              expect(slice(element.keySpan)).toBe(element.key);
              expect(member).toEqual({
                [element.key]: statements[ref.statement].Condition[element.operator][element.key],
              });
            } else {
              expect(member).toEqual({
                [element.element]: statements[ref.statement][element.element],
              });
            }
            for (const { span, text } of element.values) expect(slice(span)).toBe(text);
          }
        }
      }),
      { numRuns: Math.ceil(RUNS.numRuns / 4) },
    );
  });
});

describe('negated operators', { timeout: 120_000 }, () => {
  const PAIRS = [
    ['StringEquals', 'StringNotEquals'],
    ['StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'],
    ['StringLike', 'StringNotLike'],
    ['NumericEquals', 'NumericNotEquals'],
    ['DateEquals', 'DateNotEquals'],
    ['IpAddress', 'NotIpAddress'],
    ['ArnEquals', 'ArnNotEquals'],
    ['ArnLike', 'ArnNotLike'],
  ] as const;
  const values = fc.constantFrom(
    ...['a', 'A', '*', 'a*', '', '5', '5.0', '2026', '2026-01-01', '10.0.0.0/8', '10.1.2.3', '::1'],
    ...['arn:aws:iam::1:user/a', 'arn:aws:iam::*:user/*', '${b:c}', '${b:none}', "${b:none, 'a'}"],
  );
  const holds = (condition: unknown, value: string): boolean => {
    const statement = { Effect: 'Allow', Action: '*', Resource: '*', Condition: condition };
    const text = JSON.stringify({ Version: '2012-10-17', Statement: statement });
    const context = new Map([
      ['a:b', value],
      ['b:c', 'a'],
    ]);
    const request = { principal: '', action: 'a:B', resource: '*', context };
    return decide({ identity: [preparePolicy(text)] }, request) === 'allowed';
  };

  it.each(PAIRS)('%s and %s: none of the values, neither together nor one by one', (yes, no) => {
    fc.assert(
      fc.property(
        fc.array(
          values.filter((each) => !yes.startsWith('Date') || /^(?:5|2026.*)$/.test(each)),
          {
            minLength: 1,
            maxLength: 5,
          },
        ),
        values,
        (wanted, value) => {
          const none = holds({ [no]: { 'a:b': wanted } }, value);
          expect(none).toBe(!holds({ [yes]: { 'a:b': wanted } }, value));
          expect(none).toBe(wanted.every((one) => holds({ [no]: { 'a:b': one } }, value)));
          expect(none).toBe(holds({ [`ForAnyValue:${no}`]: { 'a:b': wanted } }, value));
        },
      ),
      RUNS,
    );
  });
});

/** A set with one policy, in the place of its type. */
function alone(type: PolicyType, policy: ReturnType<typeof preparePolicy>): PolicySet {
  if (type === 'resource') return { resource: policy };
  return type === 'scp' || type === 'rcp' ? { [type]: [[policy]] } : { [type]: [policy] };
}

/** Every list and every object the other way round. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed).reverse() as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)] as const);
  return Object.fromEntries(entries.reverse()) as T;
}
