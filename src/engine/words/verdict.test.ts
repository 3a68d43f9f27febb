import { describe, expect, it } from 'vitest';
import { basisWords, verdictBasis, verdictStanding } from './basis';
import { shortDepends } from './depends';
import { action, condition, explanation, resource, statement } from './fixtures';
import { sourcePages } from './pages';
import { plain } from './phrase';
import { verdictLead } from './verdict';

const refuses = condition('StringEquals', 'events:source', ['a'], 'b');
const lead = (...args: Parameters<typeof explanation>) =>
  plain(verdictLead(explanation(...args), 'events:PutRule'));

describe('the lead', () => {
  const allow = statement('Allow', [action(), resource()], { sid: 'All' });
  const miss = statement('Allow', [action(), refuses]);
  const other = statement('Allow', [action(false)]);
  const deny = statement('Deny', [action()], { statement: 1 });
  const idle = statement('Deny', [action(), refuses]);

  it.each([
    ['`All` allows this call, and no statement denies it.', [allow]],
    ['`All` allows this call, and the one Deny does not apply.', [allow, idle]],
    ['Statement 2 denies this call, and a Deny wins over every Allow.', [allow, deny]],
    ['Statement 2 denies this call, and no Allow could change that.', [deny]],
    ['Nothing allows this call: the one Allow that could does not match.', [miss, other]],
    [
      'Nothing allows this call: neither of the two Allow statements that could matches.',
      [miss, miss],
    ],
    [
      'Nothing allows this call: none of the three Allow statements that could matches.',
      [miss, miss, miss],
    ],
    ['Nothing allows this call: its one Allow is not about `events:PutRule`.', [other]],
    ['Nothing allows this call: there are no statements.', []],
    [
      'Nothing allows this call: there is no Allow statement. A Deny that does not apply allows nothing.',
      [idle],
    ],
  ])('%s', (expected, statements) => {
    expect(lead(statements)).toBe(expected);
  });

  it('names the policy that limits', () => {
    const boundary = statement('Allow', [action(), refuses], { type: 'boundary' });
    const limited = {
      ...explanation([allow, boundary], 'implicitDeny'),
      withheld: { by: 'boundary', relation: 'same-account' },
    } as const;
    expect(plain(verdictLead(limited, 'events:PutRule'))).toBe(
      'The permissions boundary does not allow this call: the one Allow that could does not match.',
    );
  });
});

describe('what a verdict rests on', () => {
  const list = condition('StringEquals', 'events:source', ['a'], ['a', 'b']);
  const observed = {
    ...list,
    basis: { standing: 'observed', source: 'recorded on aws:TagKeys' },
  } as const;

  it('is the least sure step that it needs', () => {
    expect(verdictStanding(explanation([statement('Allow', [action(), observed])]))).toBe(
      'inferred',
    );
    // The action alone would refuse the call as well, and that is documented.
    expect(verdictStanding(explanation([statement('Allow', [action(false), observed])]))).toBe(
      'documented',
    );
    const allowed = [statement('Allow', [action()]), statement('Deny', [action(), observed])];
    expect(verdictStanding(explanation(allowed))).toBe('inferred');
    const denied = [...allowed, statement('Deny', [action()], { statement: 2 })];
    expect(verdictStanding(explanation(denied))).toBe('documented');
  });

  it("is the page's 28 verdicts for EventBridge's keys and a recording for others", () => {
    const [basis] = verdictBasis(explanation([statement('Allow', [observed])]));
    expect(basis && basisWords(basis)).toEqual({
      standing: 'inferred',
      word: 'Inferred',
      text: 'the only reading that fits all 28 verdicts AWS prints',
      pages: [
        {
          name: 'EventBridge User Guide, IAM policy conditions',
          url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-use-conditions.html',
        },
      ],
    });
    const tags = { ...observed, key: 'aws:TagKeys' };
    const [other] = verdictBasis(explanation([statement('Allow', [tags])]));
    expect(other && basisWords(other).text).toBe('not documented; recorded on aws:TagKeys');
  });

  it('finds the pages that a source names', () => {
    const names = (source: string) => sourcePages(source).map(({ name }) => name);
    expect(names('UG operators, variables')).toEqual([
      'IAM User Guide, operators',
      'IAM User Guide, policy variables',
    ]);
    expect(names('AA Null')).toEqual(['IAM User Guide, Access Analyzer policy checks']);
    expect(names('EB PutRule, PutTargets')).toEqual([
      'EventBridge API, PutRule',
      'EventBridge API, PutTargets',
    ]);
    expect(names('SAR events')).toEqual(['Service Authorization Reference, EventBridge']);
    expect(names('a letter from nobody')).toEqual([]);
  });
});

describe('a verdict that AWS leaves open', () => {
  const verdict = {
    kind: 'depends',
    questions: ['content-filter'],
    outcomes: [
      { readings: { 'content-filter': 'literals-only' }, decision: 'allowed' },
      { readings: { 'content-filter': 'as-text' }, decision: 'implicitDeny' },
    ],
  } as const;

  it('names the question in the cell', () => {
    expect(shortDepends(verdict)).toBe("AWS doesn't say: what a content filter counts as");
  });
});
