import { describe, expect, it } from 'vitest';
import type { CallKind } from './call';
import { conditionWords } from './condition';
import { listElementWords, listValueWords } from './element';
import { action, condition, explanation, list, resource, statement } from './fixtures';
import { type Phrase, plain } from './phrase';
import { statementWords } from './statement';
import { policyValueWords, requestValueHolds, requestValueWords } from './value';

const SOURCE = 'events:source';
const NULL_FALSE = '`"Null": { "events:source": "false" }`';

function said(
  one: ReturnType<typeof condition>,
  effect: 'Allow' | 'Deny' = 'Allow',
  call: CallKind = 'PutRule',
): { readonly detail: string; readonly advice: string } {
  const words = conditionWords(one, statement(effect, [action(), one]), call);
  return { detail: plain(words.detail), advice: plain(words.advice) };
}

describe('a condition that compares one value', () => {
  it.each([
    [
      "The pattern's source is `aws.ec2`, as the condition asks.",
      'StringEquals',
      ['aws.ec2'],
      'aws.ec2',
    ],
    ["The pattern's source is `aws.s3`, not `aws.ec2`.", 'StringEquals', ['aws.ec2'], 'aws.s3'],
    ["The pattern's source is `c`, none of `a` and `b`.", 'StringEquals', ['a', 'b'], 'c'],
    [
      "The pattern's source is `f`, none of the 5 values listed.",
      'StringEquals',
      ['a', 'b', 'c', 'd', 'e'],
      'f',
    ],
    ["The pattern's source `x` does not fit `aws.*`.", 'StringLike', ['aws.*'], 'x'],
    [
      "The pattern's source is `aws.ec2`, which StringNotEquals excludes.",
      'StringNotEquals',
      ['aws.ec2'],
      'aws.ec2',
    ],
    [
      "The pattern's source is `aws.s3`, not `aws.ec2`, as StringNotEquals asks.",
      'StringNotEquals',
      ['aws.ec2'],
      'aws.s3',
    ],
    ["The pattern's source `5` is not less than `4`.", 'NumericLessThan', ['4'], '5'],
    ["The pattern's source `x` is not before `y`.", 'DateLessThan', ['y'], 'x'],
    [
      "The pattern's source `::1` does not lie in `10.0.0.0/8`.",
      'IpAddress',
      ['10.0.0.0/8'],
      '::1',
    ],
  ] as const)('%s', (expected, operator, policy, requested) => {
    expect(said(condition(operator, SOURCE, policy, requested)).detail).toBe(expected);
  });

  it('speaks of the call that was made', () => {
    const target = condition('ArnLike', 'events:TargetArn', ['x'], ['a', 'b']);
    expect(said(target, 'Allow', 'PutTargets').detail).toMatch(
      /^The call adds two targets, `a` and `b`\./,
    );
    const entry = condition('StringEquals', SOURCE, ['a'], undefined);
    expect(said(entry, 'Allow', 'PutEvents').detail).toMatch(/^The entry names no source\./);
    const creator = condition('StringEqualsIfExists', 'events:creatorAccount', ['1'], undefined);
    expect(said(creator).detail).toMatch(/^The rule does not exist yet/);
    const other = condition('StringEquals', 'aws:PrincipalOrgID', ['o'], undefined);
    expect(said(other).detail).toMatch(/^The request has no `aws:PrincipalOrgID`\./);
  });

  it('tells what a variable stands for, or that it has no value', () => {
    const one = condition('StringEquals', SOURCE, ['x'], 'x');
    const values = [{ ...one.values[0], text: '${aws:username}', resolved: 'x', matches: [0] }];
    const replaced = { ...one, values } as typeof one;
    expect(said(replaced).detail).toContain('`${aws:username}` stands for `x`.');
    const unset = {
      ...one,
      values: [{ ...values[0], resolved: undefined, matches: [] }],
    } as typeof one;
    expect(said(unset).detail).toBe(
      "The pattern's source is `x`. `${aws:username}` has no value in this request, so nothing equals it.",
    );
  });
});

describe('a list under an operator without a set prefix', () => {
  const both = ['aws.ec2', 'aws.s3'];
  it('says what happened and what one would write instead', () => {
    const words = said(condition('StringEquals', SOURCE, both, both));
    expect(words.detail).toBe(
      "The pattern names two sources, `aws.ec2` and `aws.s3`. An operator without ForAllValues or ForAnyValue compares one value only, so it doesn't match.",
    );
    expect(words.advice).toBe(
      `To allow several sources in one pattern, write \`ForAllValues:StringEquals\` and add ${NULL_FALSE}.`,
    );
  });

  it('does not promise that a value which is not listed would then pass', () => {
    expect(said(condition('StringEquals', SOURCE, ['aws.ec2'], both)).advice).toMatch(
      /, and list `aws\.s3` if it is meant to be allowed\.$/,
    );
  });

  it('teaches ForAnyValue to a Deny', () => {
    expect(said(condition('StringEquals', SOURCE, ['aws.ec2'], both), 'Deny').advice).toBe(
      'To deny a pattern of which any value matches, write `ForAnyValue:StringEquals`.',
    );
  });

  it('speaks of a reading where the rule is open', () => {
    const one = condition('StringNotEquals', SOURCE, ['aws.ec2'], both);
    const open = {
      ...one,
      basis: { standing: 'open', source: 'recorded on aws:TagKeys only' },
    } as const;
    expect(said(open).detail).toContain(
      "Under the reading taken here StringNotEquals doesn't match this list",
    );
  });
});

describe('a missing key', () => {
  it.each([
    ['needs a value to compare', '', 'StringEquals', 'Allow'],
    ['matches a missing key: what is not there', 'To require a source', 'StringNotEquals', 'Allow'],
    ['IfExists matches a missing key', 'To require a source', 'StringEqualsIfExists', 'Allow'],
    ['of none all do', 'To require a source', 'ForAllValues:StringEquals', 'Allow'],
    ['ForAnyValue needs at least one value', '', 'ForAnyValue:StringEquals', 'Allow'],
    [
      'needs a value to compare',
      'This Deny does not see a pattern without a source',
      'StringEquals',
      'Deny',
    ],
    ['matches a missing key', 'To deny only calls that name a source', 'StringNotEquals', 'Deny'],
  ] as const)('%s · %s', (detail, advice, operator, effect) => {
    const words = said(condition(operator, SOURCE, ['aws.ec2'], undefined), effect);
    expect(words.detail).toContain(detail);
    if (advice === '') expect(words.advice).toBe('');
    else expect(words.advice).toContain(advice);
  });

  it('does not advise what the statement already says', () => {
    const all = condition('ForAllValues:StringEquals', SOURCE, ['aws.ec2'], undefined);
    const some = statement('Allow', [
      all,
      condition('Null', 'Events:Source', ['false'], undefined),
    ]);
    expect(conditionWords(all, some, 'PutRule').advice).toEqual([]);
  });
});

describe('Null and the set operators', () => {
  it.each([
    ['Null with `"false"` wants the key to be there.', 'Null', ['false'], undefined],
    ['Null with `"false"` wants the key to be there, as it is.', 'Null', ['false'], 'aws.ec2'],
    ['Null with `"true"` wants the key to be absent.', 'Null', ['true'], 'aws.ec2'],
    [
      'ForAnyValue:Null never matches, whatever the call holds.',
      'ForAnyValue:Null',
      ['false'],
      undefined,
    ],
    [
      'All of the sources are in the list: `a` and `b`.',
      'ForAllValues:StringEquals',
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      '`b` is not in the list, and ForAllValues wants every source to be.',
      'ForAllValues:StringEquals',
      ['a'],
      ['a', 'b'],
    ],
    [
      '`a` is excluded, and ForAllValues wants none of them.',
      'ForAllValues:StringNotEquals',
      ['a'],
      ['a', 'b'],
    ],
    [
      '`a` is in the list, and ForAnyValue needs only one.',
      'ForAnyValue:StringEquals',
      ['a'],
      ['a', 'b'],
    ],
    [
      'None of the sources is in the list, and ForAnyValue needs at least one: `b` and `c`.',
      'ForAnyValue:StringEquals',
      ['a'],
      ['b', 'c'],
    ],
    [
      'The only source is in the list, and ForAnyValue needs at least one outside it: `a`.',
      'ForAnyValue:StringNotEquals',
      ['a'],
      ['a'],
    ],
  ] as const)('%s', (expected, operator, policy, requested) => {
    expect(said(condition(operator, SOURCE, policy, requested)).detail).toContain(expected);
  });
});

describe('single values', () => {
  it('tells of each value of the request whether the list has it', () => {
    const one = condition('ForAllValues:StringEquals', SOURCE, ['a'], ['a', 'b']);
    expect(plain(requestValueWords(one, 0))).toBe('`a` is in the list');
    expect(plain(requestValueWords(one, 1))).toBe('`b` is not in the list');
    const not = condition('ForAllValues:StringNotEquals', SOURCE, ['a'], ['a', 'b']);
    expect([0, 1].map((index) => plain(requestValueWords(not, index)))).toEqual([
      '`a` is excluded',
      '`b` is not excluded',
    ]);
    expect([0, 1].map((index) => requestValueHolds(not, index))).toEqual([false, true]);
  });

  it('tells of each value of the policy what it does', () => {
    const one = condition('StringEquals', SOURCE, ['a', 'b'], 'a');
    const words = one.values.map((value) => plain(policyValueWords(one, value)));
    expect(words).toEqual(['`a` equals the source', '`b` is not the source']);
  });
});

describe('actions, resources and statements', () => {
  const title = (words: { readonly title: Phrase }) => plain(words.title);
  it.each([
    ['Action `events:PutRule` is listed', action()],
    [
      'Action `events:*` covers `events:PutRule`',
      list('action', 'Action', 'events:PutRule', true, [['events:*', { kind: 'covers' }]]),
    ],
    ['Action `events:PutEvents` is not listed', action(false, 'events:PutEvents')],
    [
      'NotAction `events:PutRule` is not excluded',
      list('action', 'NotAction', 'events:PutRule', true, [['x:y', { kind: 'differs' }]]),
    ],
    [
      'NotAction `events:*` excludes `events:PutRule`',
      list('action', 'NotAction', 'events:PutRule', false, [['events:*', { kind: 'covers' }]]),
    ],
    ['Resource `*` covers `rule/row-1`', resource()],
    ['Resource `rule/row-1` is not covered', resource(false)],
  ])('%s', (expected, element) => {
    expect(title(listElementWords(element))).toBe(expected);
  });

  it('names the segment in which ARNs differ', () => {
    const arn = 'arn:aws:events:us-east-1:1:rule/x';
    const element = list('resource', 'Resource', 'arn:aws:events:eu-west-1:1:rule/x', false, [
      [
        arn,
        {
          kind: 'arn-segment-differs',
          segment: 'region',
          policy: 'us-east-1',
          request: 'eu-west-1',
        },
      ],
    ]);
    const words =
      '`arn:aws:events:us-east-1:1:rule/x` has the region `us-east-1`, the request `eu-west-1`';
    expect(element.values.map((value) => plain(listValueWords(element, value)))).toEqual([words]);
    expect(plain(listElementWords(element).detail)).toBe(`${words}.`);
  });

  it('says what a statement does, or where it fails', () => {
    const matched = statement('Allow', [action()], { sid: 'S' });
    expect(title(statementWords(matched, 'allowed'))).toBe('S');
    expect(plain(statementWords(matched, 'allowed').detail)).toBe('Allows this call.');
    expect(plain(statementWords(matched, 'explicitDeny').detail)).toBe(
      'Allows this call, but a Deny wins.',
    );
    const fails = statement('Deny', [
      action(),
      resource(false),
      condition('StringEquals', SOURCE, ['a'], 'b'),
    ]);
    expect(title(statementWords(fails, explanation([fails]).decision))).toBe('Statement 1');
    expect(plain(statementWords(fails, 'implicitDeny').detail)).toBe(
      'Deny, but Resource and StringEquals events:source do not match.',
    );
  });
});
