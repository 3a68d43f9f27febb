import { describe, expect, it } from 'vitest';
import { evaluate, type Variant } from './evaluate';
import type { AuthorizationRequest, ContextValue } from './request';
import { policyOf } from './testing/arbitrary';

const request = (source: ContextValue | undefined): AuthorizationRequest => ({
  principal: 'arn:aws:iam::123456789012:user/alice',
  action: 'events:PutRule',
  resource: 'arn:aws:events:us-east-1:123456789012:rule/MyRule',
  context: new Map(source === undefined ? [] : [['events:source', source]]),
});
const statement = (condition: unknown) => ({
  Sid: 'Source',
  Effect: 'Allow',
  Action: 'events:PutRule',
  Resource: '*',
  Condition: condition,
});
const ec2 = policyOf([statement({ StringEquals: { 'events:source': 'aws.ec2' } })]);

/** What a pattern with a content filter can mean. */
const filtered: readonly Variant[] = [
  { readings: { 'content-filter': 'literals-only' }, request: request('aws.ec2') },
  { readings: { 'content-filter': 'absent' }, request: request(undefined) },
  { readings: { 'content-filter': 'as-text' }, request: request(['aws.ec2', 'x']) },
];

describe('evaluate', () => {
  it('is certain when nothing open is touched', () => {
    expect(evaluate({ identity: [ec2] }, [{ readings: {}, request: request('aws.ec2') }])).toEqual({
      kind: 'certain',
      decision: 'allowed',
      decidedBy: [{ type: 'identity', policy: 0, statement: 0, sid: 'Source' }],
    });
  });

  it('depends on the question that made the variants', () => {
    expect(evaluate({ identity: [ec2] }, filtered)).toEqual({
      kind: 'depends',
      questions: ['content-filter'],
      outcomes: [
        { readings: { 'content-filter': 'literals-only' }, decision: 'allowed' },
        { readings: { 'content-filter': 'absent' }, decision: 'implicitDeny' },
        { readings: { 'content-filter': 'as-text' }, decision: 'implicitDeny' },
      ],
    });
  });

  it('leaves out the variants that contradict a pinned reading', () => {
    const pinned = (reading: 'literals-only' | 'absent') =>
      evaluate({ identity: [ec2] }, filtered, { 'content-filter': reading });
    expect(pinned('literals-only')).toMatchObject({ kind: 'certain', decision: 'allowed' });
    expect(pinned('absent')).toMatchObject({ kind: 'certain', decision: 'implicitDeny' });
  });

  it('keeps to the first variant where none agrees with what is pinned', () => {
    expect(
      evaluate({ identity: [ec2] }, filtered.slice(0, 2), { 'content-filter': 'as-text' }),
    ).toMatchObject({ kind: 'certain', decision: 'allowed' });
  });

  it('names every question where no single one decides', () => {
    const variants: readonly Variant[] = [
      {
        readings: { 'content-filter': 'literals-only', 'or-branches': 'union' },
        request: request('aws.ec2'),
      },
      {
        readings: { 'content-filter': 'absent', 'or-branches': 'ignored' },
        request: request(undefined),
      },
    ];
    expect(evaluate({ identity: [ec2] }, variants)).toEqual({
      kind: 'depends',
      questions: ['content-filter', 'or-branches'],
      outcomes: variants.map(({ readings }, i) => ({
        readings,
        decision: i === 0 ? 'allowed' : 'implicitDeny',
      })),
    });
    const pinned = { 'content-filter': 'literals-only', 'or-branches': 'ignored' } as const;
    expect(evaluate({ identity: [ec2] }, [...variants].reverse(), pinned)).toMatchObject({
      kind: 'certain',
      decision: 'implicitDeny',
    });
  });

  it('asks about variables in Bool only where there are any', () => {
    const policy = (wanted: string) => policyOf([statement({ Bool: { 'x:y': wanted } })]);
    const asked = request(undefined);
    const context = new Map<string, ContextValue>([
      ['x:y', 'true'],
      ['x:z', 'true'],
    ]);
    const variants = [{ readings: {}, request: { ...asked, context } }];
    expect(evaluate({ identity: [policy('${x:z}')] }, variants)).toMatchObject({
      kind: 'depends',
      questions: ['bool-variable'],
    });
    expect(evaluate({ identity: [policy('true')] }, variants)).toMatchObject({ kind: 'certain' });
  });

  it('is certain when every variant leads to the same', () => {
    const all = policyOf([{ Effect: 'Allow', Action: '*', Resource: '*' }]);
    expect(evaluate({ identity: [all] }, filtered)).toMatchObject({
      kind: 'certain',
      decision: 'allowed',
    });
  });

  it('combines the questions of the call with those of the policies', () => {
    const negated = policyOf([statement({ StringNotEquals: { 'events:source': 'aws.s3' } })]);
    const verdict = evaluate({ identity: [negated] }, filtered);
    expect(verdict).toMatchObject({
      kind: 'depends',
      questions: ['content-filter', 'bare-negated-on-list'],
    });
    expect(verdict.kind === 'depends' && verdict.outcomes).toContainEqual({
      readings: { 'content-filter': 'as-text', 'bare-negated-on-list': 'over-all-values' },
      decision: 'allowed',
    });
    expect(
      evaluate({ identity: [negated] }, filtered, { 'bare-negated-on-list': 'over-all-values' }),
    ).toMatchObject({ kind: 'certain', decision: 'allowed' });
  });

  it('names only the questions on which the verdict hangs', () => {
    const policy = policyOf([
      statement({
        StringNotEquals: { 'events:source': 'aws.s3' },
        Null: { 'events:none': 'true' },
      }),
    ]);
    const touched = request(['a', 'b']);
    const context = new Map([...touched.context, ['events:detail-type', [] as string[]] as const]);
    const dead = policyOf([
      {
        ...statement({ Null: { 'events:detail-type': 'true' }, StringEquals: { 'a:b': 'c' } }),
        Sid: 'Dead',
      },
    ]);
    const verdict = evaluate({ identity: [policy, dead] }, [
      { readings: {}, request: { ...touched, context } },
    ]);
    expect(verdict).toEqual({
      kind: 'depends',
      questions: ['bare-negated-on-list'],
      outcomes: [
        { readings: { 'bare-negated-on-list': 'does-not-match' }, decision: 'implicitDeny' },
        { readings: { 'bare-negated-on-list': 'over-all-values' }, decision: 'allowed' },
      ],
    });
  });

  it('answers when there is nothing to ask', () => {
    expect(evaluate({}, [])).toEqual({ kind: 'certain', decision: 'implicitDeny', decidedBy: [] });
  });
});
