import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from '../../iam/decide';
import { preparePolicy } from '../../iam/policy/prepare';
import { Budget } from '../base/budget';
import { spacesOf } from '../calls/spaces';
import { witnessWith } from '../calls/witness';
import { callerOf } from '../model/caller';
import { Model } from '../model/model';
import { rosterOf } from '../model/placed';
import { relate } from '../relate';
import { pairs, policyOf } from '../testing/pairs';
import { SITE } from '../testing/universe';
import { LazySearch } from './search';

const RUNS = Number(process.env.POLICY_PAIRS ?? 400);
const READINGS = [
  { 'bare-negated-on-list': 'does-not-match', 'for-any-value-if-exists-absent': 'false' },
  { 'bare-negated-on-list': 'over-all-values', 'for-any-value-if-exists-absent': 'true' },
] as const;

it.each(READINGS)(
  'agrees with the list of all requests, under %j',
  { timeout: 3_600_000 },
  (readings) => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const [a, b] = [one, other].map((each) => ({ identity: [preparePolicy(policyOf(each))] }));
        if (!a || !b) throw new Error('two policies');
        const { regions } = relate(a, b, { site: SITE, readings });
        const budget = new Budget({});
        const rosters = [a, b].map((set) => rosterOf(set, SITE.principal));
        const [space] = spacesOf('events:PutRule', SITE, rosters, readings, budget);
        if (!space) throw new Error('one space');
        const model = new Model(space, readings);
        const build = () => rosters.map((r) => callerOf(r.placed, r.frame, model, space.asked));
        build();
        const [mine, theirs] = build();
        if (!mine || !theirs) throw new Error('two callers');
        const search = new LazySearch(model, budget);
        for (const [cell, may, not] of [
          ['yesNo', mine, theirs],
          ['noYes', theirs, mine],
        ] as const) {
          const found = search.difference(may, not);
          const expected = [regions[cell] ? 'found' : 'none', 'unknown'];
          expect(expected).toContain(found.kind);
          if (found.kind !== 'found') continue;
          const witness = witnessWith(found.contents, space, SITE, readings);
          const answers = [a, b].map(
            (set) => witness && decide(set, witness.request, readings) === 'allowed',
          );
          expect(answers).toEqual([cell === 'yesNo', cell === 'noYes']);
        }
      }),
      { numRuns: RUNS },
    );
  },
);

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
