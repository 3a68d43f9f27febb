import { describe, expect, it } from 'vitest';
import { Asked } from './asked';
import { deciders } from './deciders';
import { explain } from './explain/explain';
import type { PolicySet } from './policy/policy';
import { policyOf } from './testing/arbitrary';

const request = {
  principal: 'arn:aws:iam::123456789012:user/alice',
  action: 'events:PutRule',
  resource: 'arn:aws:events:us-east-1:123456789012:rule/MyRule',
  context: new Map<string, string>(),
};
const allow = { Effect: 'Allow', Action: '*', Resource: '*' };
const named = { ...allow, Sid: 'Named' };
const other = { ...allow, Action: 's3:*' };
const deny = { ...allow, Effect: 'Deny', Sid: 'No' };
const bus = { ...allow, Principal: '*' };

describe('the statements that decide', () => {
  const policies: PolicySet = {
    identity: [policyOf([other, allow]), policyOf([named])],
    resource: policyOf([bus], 'resource'),
    boundary: [policyOf([allow], 'boundary')],
    session: [policyOf([allow], 'session')],
    scp: [[policyOf([allow], 'scp')]],
    rcp: [],
  };

  it('are the allows of identity and resource policies', () => {
    const expected = [
      { type: 'identity', policy: 0, statement: 1 },
      { type: 'identity', policy: 1, statement: 0, sid: 'Named' },
      { type: 'resource', policy: 0, statement: 0 },
    ];
    const told = deciders(policies, new Asked(request, {}), 'allowed');
    expect(told).toStrictEqual(expected);
    expect(explain(policies, request)).toMatchObject({ decision: 'allowed', decidedBy: expected });
  });

  it('are the denies of every policy, with their level', () => {
    const denying: PolicySet = {
      ...policies,
      boundary: [policyOf([allow]), policyOf([allow, deny], 'boundary')],
      scp: [[policyOf([allow], 'scp')], [policyOf([other], 'scp'), policyOf([deny], 'scp')]],
      rcp: [[policyOf([{ ...bus, Effect: 'Deny' }], 'rcp')]],
    };
    const expected = [
      { type: 'boundary', policy: 1, statement: 1, sid: 'No' },
      { type: 'scp', policy: 1, level: 1, statement: 0, sid: 'No' },
      { type: 'rcp', policy: 0, level: 0, statement: 0 },
    ];
    expect(deciders(denying, new Asked(request, {}), 'explicitDeny')).toStrictEqual(expected);
    expect(explain(denying, request)).toMatchObject({
      decision: 'explicitDeny',
      decidedBy: expected,
    });
  });

  it('are none when nothing is allowed', () => {
    expect(deciders(policies, new Asked(request, {}), 'implicitDeny')).toEqual([]);
  });

  it('do not count a boundary that holds no policy', () => {
    const spared = { ...bus, Effect: 'Deny', Principal: undefined };
    const NotPrincipal = { AWS: ['123456789012', request.principal] };
    const resource = policyOf([bus, { ...spared, NotPrincipal }], 'resource');
    const asked = new Asked(request, {});
    expect(deciders({ resource, boundary: [] }, asked, 'explicitDeny')).toEqual([]);
    expect(explain({ resource, boundary: [] }, request).decision).toBe('allowed');
    const boundary = [policyOf([allow], 'boundary')];
    expect(deciders({ resource, boundary }, asked, 'explicitDeny')).toHaveLength(1);
  });
});

describe('an explanation of what is not allowed', () => {
  it('names who withholds it, and how the accounts stand', () => {
    const policies: PolicySet = {
      identity: [policyOf([allow])],
      scp: [[policyOf([allow], 'scp')], [policyOf([other], 'scp')]],
    };
    expect(explain(policies, request)).toMatchObject({
      decision: 'implicitDeny',
      decidedBy: [],
      withheld: { by: 'scp', relation: 'same-account' },
    });
    expect(explain({}, request).withheld).toEqual({ by: 'identity', relation: 'same-account' });
  });

  it('goes by the strongest grip of several statements, in whatever order', () => {
    const account = { ...bus, Principal: { AWS: '123456789012' } };
    const limit = [policyOf([other], 'boundary')];
    const direct = { ...bus, Principal: { AWS: request.principal } };
    for (const statements of [
      [direct, bus, account],
      [account, bus, direct],
    ]) {
      const policies = { resource: policyOf(statements, 'resource'), boundary: limit };
      expect(explain(policies, request).decision).toBe('allowed');
    }
    expect(explain({ resource: policyOf([bus, account], 'resource') }, request).decision).toBe(
      'allowed',
    );
  });
});
