import { describe, expect, it } from 'vitest';
import { preparePolicy } from '../iam/policy/prepare';
import { plain } from '../words';
import { proofWords, relationWords } from '../words/reasoning';
import { deadParts } from './dead';
import { checkIntent } from './intents/check';
import { relate } from './relate';
import { holding } from './testing/example';
import { SITE } from './testing/universe';

const HOME = 'arn:aws:events:us-east-1:123456789012';
const allow = (more: object) => ({ Effect: 'Allow', Resource: '*', ...more });
const on = (...Resource: string[]) => allow({ Action: 'events:PutEvents', Resource });
const where = (Condition: object) => allow({ Action: 'events:PutEvents', Condition });
const all = allow({ Action: 'events:PutEvents' });
const related = (a: object[], b: object[], site = SITE) =>
  relate(holding(...a), holding(...b), { site });
const said = (result: ReturnType<typeof related>): string =>
  `${plain(relationWords(result, 'A', 'B'))}. ${plain(proofWords(result))}`;

describe('which actions a relation covers', () => {
  it('NotAction allows what nobody names', () => {
    const others = related([allow({ NotAction: 'events:*' })], [{ ...all, Effect: 'Deny' }]);
    expect(said(others)).toBe(
      'B allows nothing. Proved for every PutEvents and s3:GetObject request',
    );
    expect(others.regions.yesNo?.request.action).toBe('s3:GetObject');
    const fewer = related(
      [allow({ NotAction: ['events:*', 's3:*'] })],
      [allow({ NotAction: 'events:*' })],
    );
    expect(fewer.relation).toBe('b-allows-more');
    expect(fewer.regions.noYes?.request.action).toBe('s3:GetObject');
    expect(fewer.regions.yesYes?.request.action).toBe('sqs:SendMessage');
  });

  it('NotAction is the same as everything and a Deny', () => {
    const result = related(
      [allow({ NotAction: 'events:PutRule' })],
      [allow({ Action: '*' }), { ...allow({ Action: 'events:PutRule' }), Effect: 'Deny' }],
    );
    expect(result).toMatchObject({ relation: 'equivalent', exact: true });
  });

  it('of other services every overlap of wildcards is looked at', () => {
    const result = related(
      [allow({ Action: ['s3:Get*', 's3:*Object'] })],
      [allow({ Action: ['s3:Get*', 's3:*Object'] }), allow({ Action: 's3:G*A*Object' })],
    );
    expect(result.relation).toBe('equivalent');
    const more = related(
      [allow({ Action: 's3:Get*' })],
      [allow({ Action: ['s3:Get*', 's3:GetX?'] })],
    );
    expect(more.relation).toBe('equivalent');
    const other = related(
      [allow({ Action: 's3:Get*' })],
      [allow({ Action: ['s3:Get*', 's3:*Put'] })],
    );
    expect(other.regions.noYes?.request.action).toMatch(/^s3:(?!get).*put$/i);
  });

  it('a wildcard of actions meets the resources of every service', () => {
    const queues = (arn: string) => [allow({ Action: '*', Resource: arn })];
    const result = related(
      queues('arn:aws:sqs:us-east-1:123456789012:q'),
      queues('arn:aws:sqs:*:123456789012:q'),
    );
    expect(result.relation).toBe('b-allows-more');
  });

  it('the root user needs no statement', () => {
    const site = { ...SITE, principal: 'arn:aws:iam::123456789012:root' };
    const result = related([all], [{ ...all, Effect: 'Deny' }], site);
    expect(said(result)).toMatch(/^A and B allow exactly the same/);
    expect(result.regions.yesYes).toBeDefined();
  });
});

describe('which resources a relation covers', () => {
  it.each([
    ['any account', [`arn:aws:events:us-east-1:*:event-bus/*`]],
    [
      'one more account',
      [`${HOME}:event-bus/*`, 'arn:aws:events:us-east-1:555555555555:event-bus/x'],
    ],
  ])('%s: without the policies over there it is not decided', (_, wider) => {
    const result = related([on(`${HOME}:event-bus/*`)], [on(...wider)]);
    expect(result).toMatchObject({ relation: 'not-decided', exact: false });
    expect(said(result)).toMatch(
      /Resources of other accounts, such as `arn:aws:events:us-east-1:\d*:event-bus\/\w*`, make a difference/,
    );
  });

  it.each([
    ['region', 'arn:aws:events:*:123456789012:event-bus/*', /^arn:aws:events:(?!us-east-1)/],
    ['partition', 'arn:*:events:us-*:123456789012:event-bus/*', /^arn:aws/],
  ])('any %s', (_, wider, found) => {
    const result = related([on(`${HOME}:event-bus/*`)], [on(wider)]);
    expect(result).toMatchObject({ relation: 'b-allows-more', exact: true });
    expect(result.regions.noYes?.request.resource).toMatch(found);
  });

  it('another partition by its regions', () => {
    const result = related(
      [on('arn:aws:events:*:123456789012:event-bus/*')],
      [on('arn:*:events:*:123456789012:event-bus/*')],
    );
    expect(result).toMatchObject({ relation: 'b-allows-more', exact: true });
    expect(result.regions.noYes?.request.resource).toMatch(/^arn:aws-[a-z-]+:events:/);
  });

  it.each([
    [{ StringEquals: { 'aws:RequestedRegion': ['us-east-1', 'eu-west-1'] } }],
    [{ StringLike: { 'aws:RequestedRegion': ['us-*', 'eu-*'] } }],
  ])('a region that no policy names: %j', (condition) => {
    expect(related([where(condition)], [all])).toMatchObject({
      relation: 'b-allows-more',
      exact: true,
    });
  });

  it("the caller's own account, where the site is another's", () => {
    const site = { ...SITE, principal: 'arn:aws:iam::999999999999:user/carol' };
    const result = related([all], [{ ...all, Effect: 'Deny' }], site);
    expect(result.relation).toBe('a-allows-more');
    expect(result.regions.yesNo?.request.resource).toContain(':999999999999:');
  });

  it('a condition on who owns the resource', () => {
    const own = where({ StringEquals: { 'aws:ResourceAccount': '123456789012' } });
    expect(related([own], [all]).relation).toBe('not-decided');
    expect(related([own], [own]).relation).toBe('equivalent');
  });

  it('lists under a key that nobody knows', () => {
    const listing = (condition: object) => [allow({ Action: 'x:Do', Condition: condition })];
    const result = related(
      listing({ 'ForAnyValue:StringEquals': { 'x:keys': 'a' } }),
      listing({ StringEquals: { 'x:keys': 'a' } }),
    );
    expect(result.relation).toBe('a-allows-more');
  });
});

describe('what is said of resources elsewhere', () => {
  const elsewhere = on('arn:aws:events:us-east-1:555555555555:event-bus/x');

  it('a statement about them is not dead', () => {
    const { findings, exact } = deadParts(holding(on(`${HOME}:event-bus/*`), elsewhere), {
      site: SITE,
    });
    expect([findings, exact]).toEqual([[], true]);
  });

  it('one that says the same twice is', () => {
    const { findings } = deadParts(holding(elsewhere, all), { site: SITE });
    expect(findings.map(({ part, reason }) => [part.statement, reason])).toEqual([[0, 'shadowed']]);
  });

  it('a promise that they may break is not proved', () => {
    const rules = (account: string, effect: string) => ({
      Effect: effect,
      Action: 'events:PutRule',
      Resource: `arn:aws:events:*:${account}:rule/*`,
    });
    const { status, limits } = checkIntent(
      holding(rules('*', 'Allow'), rules('123456789012', 'Deny')),
      { kind: 'only-sources', values: ['aws.ec2'] },
      { site: SITE },
    );
    expect(status).toBe('not-decided');
    expect(limits.map(({ kind }) => kind)).toEqual(['other-account']);
  });
});

describe('one text that says two things', () => {
  const short = {
    Effect: 'Allow',
    Action: 'events:PutRule',
    Resource: ['arn:aws:events', `${HOME}:rule/${'$'}{aws:username}`],
  };
  const written = (version: string, more = {}) =>
    JSON.stringify({ Version: version, Statement: { ...short, ...more } });

  it('an ARN without its last parts, in an identity policy and in that of a bus', () => {
    const identity = { identity: [preparePolicy(written('2012-10-17'))] };
    const resource = preparePolicy(written('2012-10-17', { Principal: '*' }), 'resource');
    const onBus = { identity: [], resource };
    expect(relate(identity, onBus, { site: SITE })).toMatchObject({
      relation: 'a-allows-more',
      exact: true,
      limits: [],
    });
    expect(relate(onBus, identity, { site: SITE })).toMatchObject({
      relation: 'b-allows-more',
      exact: true,
      limits: [],
    });
  });

  it('a variable, which the old version takes as text', () => {
    const alone = { Resource: short.Resource.slice(1) };
    const under = (version: string) => ({ identity: [preparePolicy(written(version, alone))] });
    const result = relate(under('2012-10-17'), under('2008-10-17'), { site: SITE });
    expect(result).toMatchObject({ relation: 'a-allows-more', limits: [] });
  });
});
