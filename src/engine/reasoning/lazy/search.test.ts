import { expect, it } from 'vitest';
import { preparePolicy } from '../../iam/policy/prepare';
import { relate } from '../relate';
import { policyOf } from '../testing/pairs';
import { SITE } from '../testing/universe';

it('decides what has too many cases to list', () => {
  const globs = Array.from({ length: 30 }, (_, at) => `*.s${at}.*`);
  const allow = (value: string) => ({
    Effect: 'Allow',
    Action: 'events:PutRule',
    Resource: '*',
    Condition: { StringLike: { 'events:source': value } },
  });
  const policy = (values: readonly string[]) => ({
    identity: [preparePolicy(policyOf(values.map(allow)))],
  });
  const same = relate(policy(globs), policy(globs.toReversed()), { site: SITE });
  expect([same.relation, same.exact]).toEqual(['equivalent', true]);
  const less = relate(policy(globs), policy(globs.slice(1)), { site: SITE });
  expect([less.relation, less.exact]).toEqual(['a-allows-more', true]);
  expect(less.regions.yesNo?.request.context.get('events:source')).toContain('.s0.');
  const covered = relate(policy([...globs, '*.s1.x*']), policy(globs), { site: SITE });
  expect([covered.relation, covered.exact]).toEqual(['equivalent', true]);
});

it('says that it is not decided when there is no time', () => {
  const globs = Array.from({ length: 30 }, (_, at) => `*${at}*`);
  const set = {
    identity: [
      preparePolicy(
        policyOf([
          {
            Effect: 'Allow',
            Action: 'events:PutRule',
            Resource: '*',
            Condition: { 'ForAnyValue:StringLike': { 'events:source': globs } },
          },
        ]),
      ),
    ],
  };
  const result = relate(set, set, { site: SITE, deadline: 1 });
  expect([result.relation, result.exact]).toEqual(['not-decided', false]);
  expect(result.limits).toContainEqual({ kind: 'deadline' });
});
