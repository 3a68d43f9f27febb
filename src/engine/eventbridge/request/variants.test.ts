import { describe, expect, it } from 'vitest';
import { evaluate, preparePolicy, READINGS, type ReadingName, type Readings } from '../../iam';
import { deriveEventBridgeCall } from './derive';

const SITE = {
  principal: 'arn:aws:iam::123456789012:user/alice',
  account: '123456789012',
  region: 'us-east-1',
  bus: 'default',
  rule: 'MyRule',
};
const NAMES = Object.keys(READINGS) as ReadingName[];
const EVERYTHING = NAMES.reduce<readonly Readings[]>(
  (all, name) =>
    all.flatMap((readings) =>
      READINGS[name].candidates.map((candidate) => ({ ...readings, [name]: candidate })),
    ),
  [{}],
);

function verdictOf(condition: unknown, text: string, readings: Readings) {
  const Statement = { Effect: 'Allow', Action: 'events:PutRule', Resource: '*' };
  const policy = { Version: '2012-10-17', Statement: { ...Statement, Condition: condition } };
  const derived = deriveEventBridgeCall({ kind: 'PutRule', text }, SITE, readings);
  const variants = derived.ok ? derived.variants : [];
  return evaluate({ identity: [preparePolicy(JSON.stringify(policy))] }, variants, readings);
}

/** The questions whose answer alone can change the decision, tried one by one. */
function decisive(condition: unknown, text: string): readonly ReadingName[] {
  const decision = (readings: Readings) => {
    const verdict = verdictOf(condition, text, readings);
    return verdict.kind === 'certain' ? verdict.decision : 'depends';
  };
  return NAMES.filter((name) =>
    EVERYTHING.some((readings) =>
      READINGS[name].candidates.some(
        (candidate) => decision({ ...readings, [name]: candidate }) !== decision(readings),
      ),
    ),
  );
}

const SOURCE = 'events:source';
const MIXED = '{"$or":[{"source":["aws.ec2"]},{"source":[{"prefix":"a"}]}]}';
const FILTERS = '{"$or":[{"source":[{"prefix":"a"}]},{"source":[{"prefix":"b"}]}]}';

describe('where several combinations of readings lead to one request', () => {
  it.each([
    [{ StringNotEquals: { [SOURCE]: 'aws.ec2' } }, MIXED],
    [{ 'ForAnyValue:StringEqualsIfExists': { [SOURCE]: 'aws.ec2' } }, MIXED],
    [{ Null: { [SOURCE]: 'true' } }, FILTERS],
    [{ StringEqualsIfExists: { [SOURCE]: 'aws.ec2' } }, FILTERS],
  ])('%j on %s names every question that the decision hangs on', (condition, text) => {
    const verdict = verdictOf(condition, text, {});
    const named = verdict.kind === 'depends' ? verdict.questions : [];
    expect(new Set(named)).toEqual(new Set(decisive(condition, text)));
    expect(named).toContain('or-branches');
    // One outcome for each combination of their answers, so that none is passed over.
    const count = named.reduce((product, name) => product * READINGS[name].candidates.length, 1);
    expect(verdict).toMatchObject({ outcomes: { length: count } });
  });
});
