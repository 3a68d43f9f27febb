import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../iam/evaluate';
import { preparePolicy } from '../../iam/policy/prepare';
import { plain } from '../../words';
import {
  arnWords,
  deliveryWords,
  entryWords,
  hopWords,
  outcomeWords,
  permissionWords,
  ruleWords,
  targetWords,
} from '../../words/publish';
import { busAddress, busArn } from '../arn';
import { compilePattern, matches } from '../pattern';
import type { Delivery } from './delivery';
import type { Journey } from './journey';
import { prepareWorld } from './prepare-world';
import { readPublish } from './read-publish';
import { SITE } from './testing/case';
import { travel } from './travel';

const THEIRS = 'arn:aws:events:us-east-1:999999999999:event-bus/theirs';
const MINE = busArn(busAddress('mine', SITE));
const BUSES = ['default', 'mine', 'gone', '', THEIRS, MINE, 'not a bus'];

const entries = fc.record(
  {
    Source: fc.constantFrom('app', 'aws.x', '', 'com.app', 5),
    DetailType: fc.constantFrom('T', 'U', ''),
    Detail: fc.constantFrom('{}', '{"a":1}', '{"a":[{"b":"x"}]}', 'x', '', { a: 1 }),
    EventBusName: fc.constantFrom(...BUSES),
    Resources: fc.constantFrom([], ['arn:aws:s3:::b'], 'x'),
    Time: fc.constantFrom('2026-01-01T00:00:00Z', 1e12, 'x', '99999999999999999999'),
  },
  { requiredKeys: ['Source', 'DetailType', 'Detail'] },
);
const calls = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(entries, { maxLength: 11 }).map((each) => JSON.stringify(each)),
  },
  entries.map((each) => JSON.stringify(each)),
);

const conditions = fc.constantFrom(
  undefined,
  { StringEquals: { 'events:source': 'app' } },
  { Bool: { 'events:eventBusInvocation': 'true' } },
  { 'ForAnyValue:StringEqualsIfExists': { 'aws:TagKeys': 'a' } },
  { ArnLike: { 'aws:SourceArn': 'arn:aws:events:*:*:rule/*' } },
);
const statements = fc.record({
  Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  Action: fc.constantFrom('events:PutEvents', 'events:*', 's3:*'),
  Resource: fc.constantFrom('*', MINE, THEIRS, 'arn:aws:events:*:*:event-bus/m*', 'arn:aws:events'),
  Condition: conditions,
});
const documents = (principal: boolean) =>
  fc
    .array(
      fc.tuple(statements, fc.constantFrom('*', { AWS: '123456789012' }, { AWS: SITE.principal })),
      { minLength: 1, maxLength: 3 },
    )
    .map((list) =>
      JSON.stringify({
        Version: '2012-10-17',
        Statement: list.map(([statement, Principal]) =>
          principal ? { ...statement, Principal } : statement,
        ),
      }),
    );

const rules = fc.record({
  id: fc.string(),
  name: fc.constantFrom('r', 'r2', ''),
  bus: fc.constantFrom(...BUSES),
  enabled: fc.boolean(),
  pattern: fc.oneof(
    fc.constantFrom(
      '{"source":["app"]}',
      '{"detail":{"a":[{"exists":true}]}}',
      '{"detail":{"a":{"b":["x"]}}}',
      '{"$or":[{"source":["com.app"]},{"detail-type":["T"]}]}',
      '{"source":"app"}',
      '',
    ),
    fc.string(),
  ),
  targets: fc.oneof(
    fc.constantFrom(
      '',
      '[{"Id":"1","Arn":"arn:aws:lambda:us-east-1:123456789012:function:f"}]',
      `[{"Id":"1","Arn":"${THEIRS}"},{"Id":"2","Arn":"${MINE}"}]`,
      `[{"Id":"1","Arn":"${THEIRS}","RoleArn":"arn:aws:iam::123456789012:role/R"}]`,
      `[{"Id":"2","Arn":"${MINE}","RoleArn":"arn:aws:iam::999999999999:role/R"}]`,
    ),
    fc.string(),
  ),
});

const worlds = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...BUSES), fc.option(documents(true))), { maxLength: 4 }),
    fc.array(rules, { maxLength: 6 }),
  )
  .map(([buses, list]) =>
    prepareWorld({
      site: SITE,
      buses: buses.map(([bus, policy]) => ({
        bus,
        ...(policy !== null && { policy: preparePolicy(policy, 'resource') }),
      })),
      rules: list,
    }),
  );
const callers = fc.array(documents(false), { maxLength: 2 }).map((texts) => ({
  identity: texts.map((text) => preparePolicy(text)),
}));

/** Every delivery of a journey, those after hops too. */
function deliveriesOf({ entries: list }: Journey): Delivery[] {
  const all: Delivery[] = [];
  const waiting = list.flatMap(({ delivery }) => delivery ?? []);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    all.push(next);
    for (const { targets } of next.rules) {
      for (const { hop } of targets) if (hop && 'delivery' in hop) waiting.push(hop.delivery);
    }
  }
  return all;
}

/** Every sentence about a journey. */
function sentencesOf(journey: Journey): string[] {
  const phrases = [
    outcomeWords(journey),
    ...journey.entries.map(entryWords),
    ...journey.entries.flatMap(
      ({ authorization }) => authorization.denial?.arns.map(arnWords) ?? [],
    ),
    ...deliveriesOf(journey).flatMap((delivery) => [
      deliveryWords(delivery, SITE.account),
      ...delivery.rules.flatMap((rule) => [
        ruleWords(rule),
        ...rule.targets.flatMap((target) => [
          targetWords(target),
          ...target.permissions.map(permissionWords),
          ...(target.hop ? [hopWords(target.hop)] : []),
        ]),
      ]),
    ]),
  ];
  return phrases.map(plain);
}

describe('readPublish', () => {
  it('takes any text: a call, or a diagnostic inside of the text', () => {
    const words = fc.constantFrom(
      ...['{', '}', '[', ']', '(', ')', "'", '"', '`', ',', ':', '#', '//', '/*', '\\', '\n', ' '],
      ...['Entries', '=', 'json.dumps(', 'Source', 'Detail', 'None', 'f"', "'''", '--entries '],
      ...['put_events', 'detail-type', '1', 'x', '"Source":"a"', '.', '__proto__'],
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 40 }).map((all) => all.join('')),
      calls,
    );
    fc.assert(
      fc.property(texts, (text) => {
        const call = readPublish(text);
        if (!call.ok) expect(call.diagnostics.length).toBeGreaterThan(0);
        for (const { span, fix } of call.diagnostics) {
          for (const { start, end } of [span, ...(fix?.edits.map((edit) => edit.span) ?? [])]) {
            expect(start).toBeLessThanOrEqual(end);
            expect(text.slice(start, end)).toHaveLength(end - start);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('what a source is rewritten as is JSON', () => {
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc
          .string()
          .map(
            (text) => `'${text.replaceAll(/[\\'\n]/g, (c) => (c === '\n' ? '\\n' : `\\${c}`))}'`,
          ),
        fc.constantFrom(
          'True',
          'None',
          '1',
          '-2.5e3',
          'name',
          'f(x, [1])',
          "'a' + b",
          'json.dumps({})',
        ),
        fc
          .array(tie('value'), { maxLength: 3 })
          .map((all) => `[${all.join(', ')},]`.replace('[,]', '[]')),
        fc
          .array(tie('value'), { maxLength: 3 })
          .map((all) => `{${all.map((v, i) => `'k${i}': ${v}`).join(', ')}}`),
      ),
    })).value;
    fc.assert(
      fc.property(values, (value) => {
        const text = `client.put_events(Entries=[{'Source': 's', 'Extra': ${value}}])`;
        const call = readPublish(text);
        const [first] = call.diagnostics;
        expect(first?.code).toBe('publish-source');
        expect(JSON.parse(first?.fix?.edits[0]?.text ?? '')).toMatchObject({
          Entries: [{ Source: 's' }],
        });
      }),
      { numRuns: 500 },
    );
  });

  it('long and deep texts are answered', () => {
    for (const piece of ['[', '{"a":', "{'a':", '(', "'", "Entries=[{'a':", '"\\']) {
      const text = `put_events(Entries=${piece.repeat(20_000)}`;
      expect(readPublish(text)).toMatchObject({ ok: false });
    }
  });
});

describe('travel', () => {
  it('IAM, the rules and the response agree with the parts they come from', () => {
    fc.assert(
      fc.property(worlds, callers, calls, (world, policies, text) => {
        const call = readPublish(text);
        if (!call.ok) return;
        const journey = travel(world, policies, call);
        for (const { authorization, delivery, entry } of journey.entries) {
          const variants = [{ readings: {}, request: authorization.request }];
          expect(authorization.verdict).toEqual(evaluate(authorization.policies, variants));
          const { verdict, questions } = authorization;
          const certain = verdict.kind === 'certain' && questions.length === 0;
          const no = certain && verdict.decision !== 'allowed';
          if (authorization.broken.length === 0)
            expect(authorization.denial !== undefined).toBe(no);
          if (no || entry.failure) expect(delivery).toBeUndefined();
          for (const { differing, segment } of authorization.denial?.arns ?? []) {
            if (differing[0]) expect(differing[0].segment).toBe(segment);
          }
        }
        for (const { rules: outcomes, event, arn } of deliveriesOf(journey)) {
          for (const { rule, fires, targets } of outcomes) {
            const pattern = compilePattern(rule.rule.pattern);
            const matched = pattern.ok && matches(pattern, event.text);
            expect(fires).toBe(rule.rule.enabled && matched);
            if (!fires) expect(targets).toEqual([]);
            expect(rule.bus).toBe(arn);
          }
        }
        if ('response' in journey.outcome) {
          const { Entries, FailedEntryCount } = journey.outcome.response;
          expect(Entries).toHaveLength(call.entries.length);
          expect(Entries.filter((each) => 'ErrorCode' in each)).toHaveLength(FailedEntryCount);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('says the same about the first part of an ARN as the explanation', () => {
    fc.assert(
      fc.property(worlds, callers, calls, (world, policies, text) => {
        const call = readPublish(text);
        if (!call.ok) return;
        for (const { authorization } of travel(world, policies, call).entries) {
          for (const { ref, span, segment } of authorization.denial?.arns ?? []) {
            const told = authorization.explanation.statements
              .filter((each) => each.ref.type === ref.type && each.ref.policy === ref.policy)
              .find((each) => each.ref.statement === ref.statement)
              ?.elements.find((each) => each.kind === 'resource')
              ?.values.find((value) => 'span' in value && value.span.start === span.start);
            const reason = told && 'reason' in told ? told.reason : undefined;
            if (typeof reason !== 'object' || reason.kind !== 'arn-segment-differs') continue;
            const said = segment === 'type' || segment === 'bus' ? 'resource' : segment;
            expect(said).toBe(reason.segment);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has a sentence for everything', () => {
    fc.assert(
      fc.property(worlds, callers, calls, (world, policies, text) => {
        const call = readPublish(text);
        if (!call.ok) return;
        for (const sentence of sentencesOf(travel(world, policies, call))) {
          expect(sentence).not.toMatch(/undefined|\[object|\s\s|^\s*$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
