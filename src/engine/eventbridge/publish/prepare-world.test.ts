import { expect, it } from 'vitest';
import { preparePolicy } from '../../iam/policy/prepare';
import { prepareWorld } from './prepare-world';
import { SITE } from './testing/case';

const policy = preparePolicy('{"Version":"2012-10-17","Statement":[]}', 'resource');
const rule = { id: '1', name: 'r', bus: '', enabled: true, pattern: '', targets: '' };

it("the default bus of the caller's account is there without being listed", () => {
  const { buses } = prepareWorld({ site: SITE, buses: [], rules: [] });
  expect([...buses.keys()]).toEqual(['arn:aws:events:us-east-1:123456789012:event-bus/default']);
});

it('a bus by name and by ARN is one bus, with the policy that it has', () => {
  const arn = 'arn:aws:events:us-east-1:123456789012:event-bus/mine';
  const { buses } = prepareWorld({
    site: SITE,
    buses: [{ bus: 'mine', policy }, { bus: arn }, { bus: 'default', policy }],
    rules: [],
  });
  expect(buses.size).toBe(2);
  expect(buses.get(arn)?.policy).toBe(policy);
  expect(buses.get(arn.replace('mine', 'default'))?.policy).toBe(policy);
});

it('a rule on a bus that is not there, and what is wrong with its texts', () => {
  const { rules } = prepareWorld({
    site: SITE,
    buses: [],
    rules: [
      {
        ...rule,
        bus: 'gone',
        pattern: '{"a":[]}',
        targets: '[{"Id":"1"},{"Arn":"arn:aws:sqs:::q"}]',
      },
      { ...rule, targets: '{' },
    ],
  });
  expect(rules[0]).toMatchObject({
    busExists: false,
    arn: 'arn:aws:events:us-east-1:123456789012:rule/gone/r',
    pattern: { kind: 'refused', diagnostics: [{ code: 'pattern-refused' }] },
    targets: [],
    refusedTargets: [{ why: { kind: 'arn' } }, { arn: 'arn:aws:sqs:::q', why: { kind: 'id' } }],
    targetsReadable: true,
  });
  expect(rules[0]?.targetDiagnostics.map(({ code }) => code)).toEqual([
    'target-arn',
    'target-id',
    'target-resource-policy',
  ]);
  expect(rules[1]).toMatchObject({ busExists: true, targets: [], targetsReadable: false });
  expect(rules[1]?.targetDiagnostics).not.toEqual([]);
});
