/** Random scenarios for property tests. */
import fc from 'fast-check';
import { type Intent, READINGS, type Readings } from '../../engine';
import { expectedById } from '../build';
import { newId } from '../ids';
import type { Caller, Expectation, Lab, Row, Scenario } from '../types';

const text = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  // Lone surrogates and line ends as typed.
  fc.constantFrom('\ud800', '{\r\n\t"Statement": []\n}', '\u0000', '😀'.repeat(3), ''),
);
const name = fc.string({ unit: 'binary', maxLength: 40 });
const place = { principal: name, account: name, region: name, bus: name, rule: name };
const site = fc.record(place);
const ownSite = fc.record(place, { requiredKeys: [] });

const policy = fc.record(
  {
    type: fc.constantFrom('identity', 'resource', 'boundary', 'session', 'scp', 'rcp'),
    level: fc.nat(5),
    text,
  },
  { requiredKeys: ['type', 'text'] },
);

const intent: fc.Arbitrary<Intent> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('only-sources', 'never-sources', 'only-detail-types'),
    values: fc.array(name, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('condition'), text }),
);

const caller: fc.Arbitrary<Caller> = fc
  .record(
    {
      name,
      policies: fc.uniqueArray(policy, {
        maxLength: 3,
        // A bus has one policy.
        comparator: (a, b) => a.type === 'resource' && b.type === 'resource',
      }),
      intent,
    },
    { requiredKeys: ['name', 'policies'] },
  )
  .map((members) => ({ id: newId('caller'), ...members }));

function row(callers: readonly Caller[]): fc.Arbitrary<Row> {
  const value = fc.option(fc.constantFrom<Expectation[]>('Yes', 'No'));
  return fc
    .record(
      {
        call: fc.record({
          kind: fc.constantFrom('PutRule', 'PutTargets', 'PutEvents', 'Other'),
          text,
        }),
        expected: fc
          .array(value, { minLength: callers.length, maxLength: callers.length })
          .map((values) => expectedById(callers, values)),
        site: ownSite,
        context: text,
        note: text,
      },
      { requiredKeys: ['call', 'expected'] },
    )
    .map((members) => ({ id: newId('row'), ...members }));
}

function lab(callers: readonly Caller[]): fc.Arbitrary<Lab> {
  const bus = fc.record({ bus: name, policy: text }, { requiredKeys: ['bus'] });
  const rule = fc.record({ name, bus: name, enabled: fc.boolean(), pattern: text, targets: text });
  const callerId = fc.constantFrom(...callers.map(({ id }) => id));
  const call = fc.record(
    { title: name, text, context: text, callerId, site: ownSite },
    { requiredKeys: ['text', 'callerId'] },
  );
  return fc.record({
    open: fc.boolean(),
    buses: fc.array(
      bus.map((members) => ({ id: newId('bus'), ...members })),
      { maxLength: 3 },
    ),
    rules: fc.array(
      rule.map((members) => ({ id: newId('rule'), ...members })),
      { maxLength: 3 },
    ),
    calls: fc.array(
      call.map((members) => ({ id: newId('call'), ...members })),
      { maxLength: 3 },
    ),
  });
}

const readings = fc
  .subarray(Object.entries(READINGS))
  .map(
    (chosen) =>
      Object.fromEntries(chosen.map(([name, { candidates }]) => [name, candidates[1]])) as Readings,
  );

/** Any scenario that the product can hold. */
export const scenario: fc.Arbitrary<Scenario> = fc
  .array(caller, { minLength: 1, maxLength: 8 })
  .chain((callers) =>
    fc.record(
      {
        title: name,
        source: fc.record({ title: name, url: name }, { requiredKeys: ['title'] }),
        site,
        callers: fc.constant(callers),
        rows: fc.array(row(callers), { maxLength: 6 }),
        readings,
        lab: lab(callers),
      },
      { requiredKeys: ['title', 'site', 'callers', 'rows', 'readings'] },
    ),
  );
