import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallSite } from '../call';
import * as arbitrary from '../pattern/testing/arbitrary';
import { write } from '../pattern/testing/json';
import { deriveEventBridgeCall } from './derive';
import { patternTextOf } from './rule-parameters';

const site: CallSite = {
  principal: 'arn:aws:iam::123456789012:user/ada',
  account: '123456789012',
  region: 'us-east-1',
  bus: 'default',
  rule: 'MyRule',
};
const RULE = 'arn:aws:events:us-east-1:123456789012:rule';

function derive(parameters: object | string, over: Partial<CallSite> = {}) {
  const text = typeof parameters === 'string' ? parameters : JSON.stringify(parameters);
  const derived = deriveEventBridgeCall({ kind: 'PutRule', text }, { ...site, ...over });
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    text,
    slice,
    ok: derived.ok,
    variants: derived.ok ? derived.variants : [],
    request: derived.ok ? derived.variants[0]?.request : undefined,
    codes: derived.diagnostics.map(({ code }) => code),
    said: derived.diagnostics.map(({ code, span }) => [code, slice(span)]),
    diagnostics: derived.diagnostics,
  };
}

const EventPattern = '{"source":["aws.ec2"]}';

describe('the parameters of PutRule in place of its pattern', () => {
  it('name the rule and its bus, and hold the pattern', () => {
    const { request, codes } = derive({ Name: 'R', EventBusName: 'orders', EventPattern });
    expect(request?.resource).toBe(`${RULE}/orders/R`);
    expect(request?.context.get('events:source')).toBe('aws.ec2');
    expect(codes).toEqual([]);
  });

  it('leave to the site what they do not say', () => {
    const { request, codes } = derive({ EventPattern }, { bus: 'orders' });
    expect(request?.resource).toBe(`${RULE}/orders/MyRule`);
    expect(codes).toEqual(['rule-name']);
  });

  it('are no pattern with a field called Name', () => {
    const { request, codes } = derive({ Name: ['R'], source: ['a'] });
    expect(request?.resource).toBe(`${RULE}/MyRule`);
    expect(request?.context.get('events:source')).toBe('a');
    expect(codes).toEqual([]);
  });

  it('with open questions have as many requests as the pattern alone', () => {
    const inner = '{"source":["a",{"prefix":"b"}]}';
    const { variants } = derive({ Name: 'R', EventPattern: inner });
    expect(variants.map((v) => v.request.context.get('events:source'))).toEqual([
      'a',
      undefined,
      ['a', '{"prefix":"b"}'],
    ]);
  });

  it('put their tags into the context, the keys as a list however many', () => {
    const Tags = [{ Key: 'Team', Value: 'blue' }];
    const { request, codes } = derive({ Name: 'R', EventPattern, Tags });
    expect(request?.context.get('aws:requesttag/team')).toBe('blue');
    expect(request?.context.get('aws:tagkeys')).toEqual(['Team']);
    expect(codes).toEqual([]);
    expect(derive({ Name: 'R', EventPattern, Tags: [{ Key: 'k' }] }).codes).toEqual(['tags']);
    expect(derive({ Name: 'R', EventPattern, Tags: 'k' }).codes).toEqual(['tags']);
  });

  it('with a schedule alone give no source, and work on the default bus only', () => {
    const parameters = { Name: 'R', ScheduleExpression: 'rate(5 minutes)' };
    const { request, codes } = derive(parameters);
    expect([...(request?.context.keys() ?? [])]).toEqual(['aws:requestedregion']);
    expect(codes).toEqual([]);
    expect(derive({ ...parameters, EventBusName: 'orders' }).said).toEqual([
      ['rule-schedule-bus', '"rate(5 minutes)"'],
    ]);
    expect(derive({ ...parameters, ScheduleExpression: 'daily' }).codes).toEqual(['rule-schedule']);
  });

  it('need a pattern or a schedule', () => {
    expect(derive({ Name: 'R' }).codes).toEqual(['rule-without-pattern']);
    expect(derive({ Name: 'R', EventPattern: { source: ['a'] } }).codes).toEqual([
      'rule-pattern-not-a-string',
    ]);
  });

  it.each([
    [{ Name: 'a b' }, 'rule-name'],
    [{ Name: 'x'.repeat(65) }, 'rule-name'],
    [{ EventBusName: 'a b' }, 'rule-bus'],
    [{ State: 'enabled' }, 'rule-state'],
    [{ Nmae: 'R' }, 'unknown-parameter'],
    [{ RoleArn: 5 }, 'not-a-string'],
    [{ RoleArn: 'Invoke' }, 'role-arn'],
  ])('%j is pointed out', (more, code) => {
    expect(derive({ Name: 'R', EventPattern, ...more }).codes).toEqual([code]);
  });

  it('with a role ask for iam:PassRole too, in a row whose text is given', () => {
    const RoleArn = 'arn:aws:iam::123456789012:role/Invoke';
    const [note] = derive({ Name: 'R', EventPattern, RoleArn }).diagnostics;
    const row = /`(\{.*\})`/.exec(note?.message ?? '')?.[1] ?? '';
    expect(note).toMatchObject({ code: 'pass-role', severity: 'info' });
    expect(JSON.parse(row)).toEqual({
      action: 'iam:PassRole',
      resource: RoleArn,
      context: { 'iam:PassedToService': 'events.amazonaws.com' },
    });
  });
});

describe('places inside the pattern of the parameters', () => {
  it('are those of the string around it, escapes included', () => {
    const inner = '{\n "source": ["\\u0061ws.\\"x\\"", "aws.s3"]}';
    const { variants, slice } = derive({ Name: 'R', EventPattern: inner });
    const origin = variants[0]?.origins.get('events:source');
    expect(origin?.values.map((span) => JSON.parse(`"${slice(span)}"`))).toEqual([
      '"\\u0061ws.\\"x\\""',
      '"aws.s3"',
    ]);
  });

  it('mark what the service refuses', () => {
    const { ok, said } = derive({ Name: 'R', EventPattern: '{"source":"a"}' });
    expect(ok).toBe(false);
    expect(said[0]).toEqual(['pattern-refused', '\\"a\\"']);
  });

  it('hold for any pattern', () => {
    fc.assert(
      fc.property(arbitrary.pattern, (pattern) => {
        const inner = write(pattern).replaceAll('"a"', '"source"');
        const { variants, slice, text } = derive({ Name: 'R', EventPattern: inner });
        expect(patternTextOf(text)).toBe(inner);
        const alone = deriveEventBridgeCall({ kind: 'PutRule', text: inner }, site);
        const origins = alone.ok ? alone.variants.map((v) => v.origins.get('events:source')) : [];
        expect(variants.map((v) => v.origins.get('events:source')?.values.map(slice))).toEqual(
          origins.map((origin) =>
            origin?.values.map(({ start, end }) =>
              JSON.stringify(inner.slice(start, end)).slice(1, -1),
            ),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('names that the site supplies', () => {
  it.each([
    [{ rule: 'a b' }, ['site-name']],
    [{ rule: '' }, ['site-name']],
    [{ bus: 'a b' }, ['site-name']],
    [{ bus: '' }, []],
    [{ bus: 'arn:aws:events:eu-west-1:123456789012:event-bus/orders' }, []],
    [{ bus: 'aws.partner/x/y' }, []],
  ])('%j: %j', (over, codes) => {
    expect(derive('{"source":["a"]}', over).codes).toEqual(codes);
  });

  it('do not matter where the call names them itself', () => {
    expect(derive({ Name: 'R', EventPattern }, { rule: 'a b' }).codes).toEqual([]);
  });
});
