import { expect, it } from 'vitest';
import { preparePolicy } from '../iam/policy/prepare';
import { plain } from '../words/phrase';
import { deadPartWords } from '../words/reasoning';
import { deadParts } from './dead';
import { relate } from './relate';
import { holding, statement } from './testing/example';
import { SITE } from './testing/universe';

const SOURCE = 'events:source';
const equals = (value: string | string[]) => ({ StringEquals: { [SOURCE]: value } });
const like = (value: string | string[]) => ({ StringLike: { [SOURCE]: value } });

it.each([
  ['every part says something', [statement('Allow', equals(['aws.ec2', 'aws.s3']))], []],
  [
    'a statement that another covers',
    [statement('Allow', equals('aws.ec2')), statement('Allow', like('aws.*'))],
    ['Statement 1 changes nothing: statement 2 covers all that it does'],
  ],
  [
    'a statement that is denied as a whole',
    [
      statement('Allow', equals('aws.ec2')),
      statement('Deny', like('aws.*')),
      statement('Allow', equals('b')),
    ],
    ['Statement 1 changes nothing: statement 2 denies all that it allows'],
  ],
  [
    'a statement that no request fits',
    [statement('Allow', { ...equals('aws.ec2'), ...like('b*') }), statement('Allow', equals('b'))],
    ['Statement 1 changes nothing: no request fits it'],
  ],
  [
    'a condition that follows from another, and a value from another',
    [statement('Allow', { ...like(['aws.*', 'aws.ec2']), Null: { [SOURCE]: 'false' } })],
    [
      'The value `aws.ec2` in statement 1 changes nothing: without it the policy says the same',
      'The condition `Null events:source` of statement 1 changes nothing: the rest says as much',
    ],
  ],
])('finds what can be removed: %s', (_, statements, words) => {
  const policies = holding(...statements);
  const { findings, exact } = deadParts(policies, { site: SITE });
  expect(exact).toBe(true);
  expect(findings.map((finding) => plain(deadPartWords(finding)))).toEqual(words);
  for (const { edits } of findings) {
    const after = edits.reduceRight(
      (text, { span, text: put }) => text.slice(0, span.start) + put + text.slice(span.end),
      policies.identity?.[0]?.text ?? '',
    );
    const { relation } = relate(policies, { identity: [preparePolicy(after)] }, { site: SITE });
    expect([after.length < (policies.identity?.[0]?.text.length ?? 0), relation]).toEqual([
      true,
      'equivalent',
    ]);
  }
});
