import { describe, expect, it } from 'vitest';
import { preparePolicy } from '../../iam/policy/prepare';
import { outsideWords } from '../../words/outside';
import { plain } from '../../words/phrase';
import { compilePattern } from '../pattern';
import { outsideEvents } from './outside-events';

const PUT_RULE = {
  principal: 'arn:aws:iam::123456789012:user/ada',
  action: 'events:PutRule',
  resource: 'arn:aws:events:us-east-1:123456789012:rule/MyRule',
  context: new Map(),
};

type Written = { Effect?: string; Resource?: string; NotAction?: string; Condition?: object };

function policy(...statements: Written[]) {
  const Statement = statements.map((each) => ({
    Effect: 'Allow',
    Action: 'events:PutRule',
    Resource: '*',
    ...each,
  }));
  return preparePolicy(JSON.stringify({ Version: '2012-10-17', Statement }));
}

function answers(pattern: object, ...statements: Written[]) {
  const compiled = compilePattern(JSON.stringify(pattern));
  if (!compiled.ok) throw new Error(compiled.aws);
  return outsideEvents(compiled, { identity: [policy(...statements)] }, PUT_RULE);
}

/** The one answer in short: `none`, `not-decided`, or what the event holds at the path. */
function outside(pattern: object, ...statements: Written[]) {
  const [answer, ...more] = answers(pattern, ...statements);
  expect(more).toEqual([]);
  if (!answer) return 'unrestricted';
  return answer.outside.kind === 'some' ? answer.outside.value : answer.outside.kind;
}

const ec2 = { 'events:source': 'aws.ec2' };
const ONLY_EC2 = { Condition: { StringEquals: ec2 } };
const ALL_EC2 = { Condition: { 'ForAllValues:StringEquals': ec2 } };
const SOME_EC2 = { Condition: { 'ForAnyValue:StringEquals': ec2 } };
const NOT_EC2 = { Effect: 'Deny', Condition: { StringEquals: ec2 } };

describe('what the policies of the documents keep out', () => {
  it.each([
    ['only its source, with literals', { source: ['aws.ec2'] }, [ONLY_EC2], 'none'],
    ['a second source', { source: ['aws.ec2', 'aws.s3'] }, [ONLY_EC2], '"aws.s3"'],
    ['a prefix beside the source', { source: ['aws.ec2', { prefix: '' }] }, [ALL_EC2], '"aws.s3"'],
    ['no source at all', { 'detail-type': ['X'] }, [ALL_EC2], '"aws.s3"'],
    ['a second source under ForAnyValue', { source: ['aws.ec2', 'x'] }, [SOME_EC2], '"x"'],
    ['a deny of a source, kept to', { source: ['aws.s3'] }, [{}, NOT_EC2], 'none'],
    ['a deny of a source, no source', { account: ['1'] }, [{}, NOT_EC2], '"aws.ec2"'],
    [
      'a deny of a source, two of them',
      { source: ['aws.s3', 'aws.ec2'] },
      [{}, NOT_EC2],
      '"aws.ec2"',
    ],
    ['nothing restricted', { source: ['aws.s3'] }, [{}], 'unrestricted'],
    ['one Allow without condition', { source: ['aws.s3'] }, [ONLY_EC2, {}], 'unrestricted'],
    [
      'an Allow for another rule',
      { source: ['aws.s3'] },
      [ONLY_EC2, { Resource: 'arn:aws:events:*:*:rule/other' }],
      '"aws.s3"',
    ],
    [
      'two sources, one Allow each',
      { source: ['aws.ec2', 'aws.s3'] },
      [ONLY_EC2, { Condition: { StringEquals: { 'events:source': 'aws.s3' } } }],
      'none',
    ],
    [
      'a glob that covers a prefix',
      { source: [{ prefix: 'aws.e' }] },
      [{ Condition: { StringLike: { 'events:source': 'aws.*' } } }],
      'none',
    ],
    [
      'a prefix that a glob does not cover',
      { source: [{ prefix: 'aws' }] },
      [{ Condition: { StringLike: { 'events:source': 'aws.*' } } }],
      '"aws"',
    ],
  ])('%s', (_name, pattern, statements, expected) => {
    expect(outside(pattern, ...(statements as Written[]))).toBe(expected);
  });
});

describe('what stands where a value is expected', () => {
  const ABUSE = { Condition: { StringEquals: { 'events:detail.service': 'ABUSE' } } };
  const service = (...list: unknown[]) => ({ detail: { service: list } });
  it.each([
    [service('ABUSE'), 'none'],
    [service(null), 'null'],
    [service(5), '5'],
    [service({ numeric: ['>', 1, '<', 1.0000000000000002] }), 'none'],
    [service({ numeric: ['>=', 1e300] }), '1e+300'],
    [service({ exists: false }), undefined],
    [service(''), '""'],
    [service({ cidr: '10.0.0.0/8' }), '"10.0.0.0"'],
    [{ detail: ['x'], 'detail.service': ['RDS'] }, 'none'],
    [{ source: [5], 'detail.service': ['RDS'] }, 'none'],
    [{ source: [{ exists: false }], 'detail.service': ['RDS'] }, 'none'],
    [{ 'detail.service': ['RDS'], 'detail.service.name': ['x'] }, '"RDS"'],
    [{ resources: ['r'], 'detail.service': ['RDS'] }, '"RDS"'],
    [{ $or: [{ 'detail.service': ['ABUSE'] }, { 'detail.service': ['RDS'] }] }, '"RDS"'],
  ])('%j: %s', (pattern, expected) => expect(outside(pattern, ABUSE)).toBe(expected));

  it('a field that is never there is outside of no exception', () => {
    const deny = { Effect: 'Deny', Condition: { StringEquals: { 'events:detail.service': 'X' } } };
    expect(outside(service({ exists: false }), {}, deny)).toBe('none');
    expect(outside(service({ 'anything-but': 'X' }), {}, deny)).toBe('none');
  });
});

describe('letters that few think of', () => {
  it('finds the one character that IAM folds and a pattern does not name', () => {
    const deny = {
      Effect: 'Deny',
      Condition: { StringEqualsIgnoreCase: { 'events:source': 'k' } },
    };
    expect(outside({ source: [{ 'anything-but': ['k', 'K'] }] }, {}, deny)).toBe('"\u212a"');
  });

  it('never cuts a surrogate pair', () => {
    const like = { Condition: { StringNotLike: { 'events:source': ['?', '???*'] } } };
    const value = outside(
      { source: [{ prefix: '😀' }] },
      {
        Condition: { StringNotEquals: { 'events:source': '😀' } },
      },
    );
    expect(value).toBe('"😀"');
    expect(outside({ source: [{ wildcard: '*😁' }] }, like)).toMatch(/😁"$/);
  });

  it('knows that an address has other spellings', () => {
    const only = { Condition: { StringEquals: { 'events:source': '10.0.0.1' } } };
    expect(outside({ source: ['10.0.0.1'] }, only)).toBe('"10.0.0.01"');
    const like = { Condition: { StringLike: { 'events:source': ['10.*', '*:*'] } } };
    expect(outside({ source: ['10.0.0.1'] }, like)).toBe('not-decided');
  });
});

describe('what is not decided', () => {
  const why = (pattern: object, ...statements: Written[]) =>
    answers(pattern, ...statements).map(({ key, outside: { kind, ...rest } }) => [key, kind, rest]);

  it.each([
    ['operator', { Condition: { ArnLike: { 'events:source': 'arn:aws:s3:::x' } } }],
    ['variable', { Condition: { StringEquals: { 'events:source': '${aws:username}' } } }],
  ])('%s', (kind, statement) => {
    expect(why({ source: ['x'] }, statement)).toMatchObject([
      ['events:source', 'not-decided', { why: { kind } }],
    ]);
  });

  it('a Deny of several keys at once', () => {
    const deny = {
      Effect: 'Deny',
      Condition: { StringEquals: { ...ec2, 'events:detail-type': 'X' } },
    };
    expect(why({ source: ['x'] }, {}, deny)).toMatchObject([
      ['events:source', 'not-decided', { why: { kind: 'deny-of-several-keys' } }],
      ['events:detail-type', 'not-decided', { why: { kind: 'deny-of-several-keys' } }],
    ]);
  });

  it('absence that depends on the element of a list', () => {
    const key = 'events:detail.userIdentity.principalId';
    const deny = { Effect: 'Deny', Condition: { StringEquals: { [key]: 'x' } } };
    const identity = { a: [1], principalId: [{ exists: false }] };
    expect(why({ detail: { userIdentity: identity } }, {}, deny)).toMatchObject([
      [key.toLowerCase(), 'not-decided', { why: { kind: 'list-of-objects' } }],
    ]);
    const alone = { principalId: [{ exists: false }], type: ['x'] };
    expect(outside({ detail: { userIdentity: alone } }, {}, deny)).toBe('none');
  });

  it('a bus whose own policy speaks of rules', () => {
    const compiled = compilePattern('{"source":["x"]}');
    const resource = preparePolicy(
      JSON.stringify({
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Principal: '*', Action: 'events:PutRule', Resource: '*' },
      }),
      'resource',
    );
    const policies = { identity: [policy(ONLY_EC2)], resource };
    expect(compiled.ok && outsideEvents(compiled, policies, PUT_RULE)).toMatchObject([
      { outside: { kind: 'not-decided', why: { kind: 'resource-policy' } } },
    ]);
  });

  it('so many wildcards that not every text can be tried, and it says so soon', () => {
    // Any text that holds fewer than all of these is outside, except that a Deny spares none.
    const parts = Array.from({ length: 20 }, (_, at) => `*${String.fromCharCode(97 + at)}?${at}*`);
    const statements = [
      { Condition: { StringLike: { 'events:source': '?*' } } },
      ...parts.map((part) => ({
        Effect: 'Deny',
        Condition: {
          StringLike: { 'events:source': part },
          StringNotLike: { 'events:source': '?*' },
        },
      })),
    ];
    expect(outside({ source: [{ 'anything-but': 'x' }] }, ...statements)).toBe('not-decided');
  });

  it('stays out of the way of a long list of values', () => {
    const list = Array.from({ length: 300 }, (_, at) => `custom.service-${at * 7919}`);
    const one = { Condition: { StringLike: { 'events:source': [...list, 'aws.*'] } } };
    expect(outside({ source: [{ prefix: 'aws.' }, ...list.slice(0, 50)] }, one)).toBe('none');
    expect(outside({ source: [{ prefix: 'custom.' }] }, one)).toBe('"custom."');
    expect(outside({ source: [{ wildcard: 'custom.service-0*' }] }, one)).toBe(
      '"custom.service-0x"',
    );
  });

  it('is found out once for all the combinations of a pattern', () => {
    const branches = Array.from({ length: 10 }, (_, at) => ({ [`f${at}`]: [at] }));
    const pattern = {
      source: [{ prefix: 'aws.' }],
      $or: branches,
      a: { $or: branches },
      b: { $or: branches },
    };
    const like = { Condition: { StringLike: { 'events:source': 'aws.*' } } };
    expect(outside(pattern, like)).toBe('none');
  });
});

describe('the layers of policies', () => {
  it('each must allow a value', () => {
    const compiled = compilePattern('{"source":["aws.ec2","aws.s3"]}');
    const two = { Condition: { StringEquals: { 'events:source': ['aws.ec2', 'aws.s3'] } } };
    const policies = { identity: [policy(two)], boundary: [policy(ONLY_EC2)] };
    expect(compiled.ok && outsideEvents(compiled, policies, PUT_RULE)).toMatchObject([
      { outside: { kind: 'some', value: '"aws.s3"' }, allowed: { kind: 'mixed' } },
    ]);
  });
});

describe('in words', () => {
  const words = (pattern: object, ...statements: Written[]) =>
    answers(pattern, ...statements).map((answer) => {
      const { lead, event } = outsideWords(answer);
      return [plain(lead), event];
    });

  it('names the values and gives the event', () => {
    expect(words({ source: ['aws.ec2', { prefix: '' }] }, ONLY_EC2)).toEqual([
      [
        'A rule with this pattern would receive events whose source is not `aws.ec2`',
        '{"source":"aws.s3","detail-type":"Object Created","detail":{}}',
      ],
    ]);
    expect(words({ source: ['aws.s3'] }, {}, NOT_EC2)).toEqual([
      ['A rule with this pattern receives no events whose source is `aws.ec2`', undefined],
    ]);
    const two = { Condition: { StringLike: { 'events:source': ['a', 'b*'] } } };
    expect(words({ source: ['a'] }, two)[0]?.[0]).toBe(
      'A rule with this pattern receives no events whose source is not `a` or `b*`',
    );
  });

  it('says why nothing is decided', () => {
    const variable = { Condition: { StringEquals: { 'events:source': '${aws:username}' } } };
    expect(words({ source: ['a'] }, variable)).toEqual([
      [
        'Not decided whether a rule with this pattern receives events whose source is not among those that the policy allows, because `${aws:username}` has a policy variable',
        undefined,
      ],
    ]);
  });
});
