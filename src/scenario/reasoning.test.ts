import { describe, expect, it } from 'vitest';
import { type PolicySet, preparePolicy } from '../engine';
import { deriveCall } from '../engine/later';
import { generateTable, rateTable, relate } from '../engine/reasoning';
import { plain } from '../engine/words/phrase';
import { relationWords } from '../engine/words/reasoning';
import { DEFAULT_SITE } from './build';
import type { ExampleFile } from './examples/example';
import { multipleSourcesIndividually } from './examples/multiple-sources-individually';
import { REST } from './examples/rest';
import { specificSource } from './examples/specific-source';

function callers({ columns }: ExampleFile): PolicySet[] {
  return columns.map(({ policies }) => ({
    identity: policies.map((policy) =>
      preparePolicy(typeof policy === 'string' ? policy : policy.text),
    ),
  }));
}

function table(example: ExampleFile) {
  const [a = {}, b] = callers(example);
  return generateTable(a, b, { site: { ...DEFAULT_SITE, ...example.site } });
}

const answer = (yes: boolean | undefined) => (yes ? 'Yes' : 'No');

describe("the documents' policies", () => {
  it('Policy B of the first table allows strictly less than Policy A', () => {
    const [a = {}, b = {}] = callers(specificSource);
    const result = relate(a, b, { site: DEFAULT_SITE });
    expect(plain(relationWords(result))).toBe('Policy B allows strictly less than Policy A');
    expect([result.exact, result.robust, Object.keys(result.regions).sort()]).toEqual([
      true,
      true,
      ['yesNo', 'yesYes'],
    ]);
  });

  it('four rows show all seven mistakes in them; the four that are printed show six', () => {
    const { rows, possible, smallest, exact } = table(specificSource);
    expect([possible, smallest, exact]).toEqual([7, true, true]);
    const texts = rows.map(({ witness, a, b }) => [witness.call.text, answer(a), answer(b)]);
    expect(texts).toEqual([
      ['{ "source": ["aws.ec2"] }', 'Yes', 'Yes'],
      ['{ "source": ["aws.s3"] }', 'Yes', 'No'],
      ['{ "source": ["aws.ec2", "aws.s3"] }', 'Yes', 'No'],
      ['{ "detail-type": ["AWS API Call via CloudTrail"] }', 'Yes', 'No'],
    ]);
    const [a = {}, b] = callers(specificSource);
    const printed = specificSource.rows.flatMap(({ call }) => {
      const derived = deriveCall(call, DEFAULT_SITE);
      return derived.ok ? derived.variants.slice(0, 1) : [];
    });
    const rating = rateTable(printed, a, b, { site: DEFAULT_SITE });
    expect([rating.killed, rating.possible, rating.missed.map(({ kind }) => kind)]).toEqual([
      6,
      7,
      ['widen'],
    ]);
    expect(rating.missing.map(({ witness }) => witness.call.text)).toEqual([
      '{ "source": ["aws.s3"] }',
    ]);
  });

  it('multiple sources individually: the rows are those of the page', () => {
    const { rows } = table(multipleSourcesIndividually);
    expect(rows.map(({ witness, a }) => [witness.call.text, answer(a)])).toEqual(
      multipleSourcesIndividually.rows.map(({ call, expected }) => [call.text, expected?.[0]]),
    );
  });

  it.each(Object.entries(REST).slice(0, 13))('%s: a table shows every mistake', (_, example) => {
    const { rows, possible, exact, smallest } = table(example);
    const guarded = new Set(rows.flatMap(({ guards }) => guards.map(({ id }) => id)));
    expect([exact, smallest, guarded.size]).toEqual([true, true, possible]);
  });
});
