import type { Variants } from './variant';
import { inLine, statement, statements, text } from './write';

const ONE = '{ "Effect": "Allow", "Action": "events:PutRule", "Resource": "*" }';
const SOUND = statement({}).text;
const twice = (members: string, type?: 'resource') =>
  text(SOUND.replace('"*" }', `"*", ${members} }`), type);

export const DOCUMENT_VARIANTS = {
  'missing-opening-brace': [text(` "Statement": [${ONE}] }`), text(`"Id" : "mine" }`)],
  'not-an-object': [
    text(`[${SOUND}, ${ONE}]`),
    text(JSON.stringify(' \n{"Version": "2012-10-17"}')),
    text(JSON.stringify('a {}')),
    text('[1]'),
    text('true'),
    text('"events:PutRule"'),
    text(JSON.stringify(inLine({ Version: '2012-10-17', Statement: [] }))),
    text(`[${SOUND}]`),
    text(`[${SOUND}, ${SOUND}]`),
    text('[]'),
    text(`[${ONE}, 1]`),
    text('null'),
  ],
  'wrong-type': [
    statement({ Effect: [] }),
    statement({ Effect: ['Allow', 'Deny'] }),
    text('{"Version": "2012-10-17", "Statement": 5}'),
    text(SOUND.replace('"Effect"', '"Sid": 12, "Effect"')),
    text(SOUND.replace('"Effect"', '"Sid": ["A"], "Effect"')),
    text(SOUND.replace('"Version"', '"Id": 5, "Version"')),
    text(SOUND.replace('"Version"', '"Id": true, "Version"')),
    statement({ Effect: ['Allow'] }),
    statement({ Effect: null }),
    statement({ Action: [['events:PutRule', 'events:PutTargets'], 'events:TagResource'] }),
    statement({ Action: ['events:PutRule', []] }),
    statement({ Action: 7 }),
    statement({ Resource: [null] }),
    statement({ Condition: 'none' }),
    statement({ Condition: { StringEquals: 'aws.ec2' } }),
    statement({ Condition: { StringEquals: { 'aws:username': { a: 'b' } } } }),
    statement({ Condition: { StringEquals: { 'aws:username': ['a', ['b']] } } }),
    text('{"Version": "2012-10-17", "Statement": "Allow"}'),
    text(`{"Version": "2012-10-17", "Statement": [[${ONE}, ${ONE}]]}`),
    statement({ Principal: true }, 'resource'),
    statement({ Principal: { Service: 5 } }, 'resource'),
  ],
  'duplicate-key': [
    twice('"Condition": {"Bool": {"a:b": "true"}, "Bool": {"a:c": "true", "a:d": "true"}}'),
    twice('"Condition": {"Bool": {"a:b": "true"}, "Bool": {}}'),
    twice('"Condition": {"Bool": {"a:b": true, "a:c": false}, "Bool": {"a:b": true, "a:c": true}}'),
    twice('"Condition": {"Bool": {"a:b": true}, "Bool": {"a:c": true}}'),
    twice('"Condition": {"Bool": {"a:b": true}, "Bool": {"a:b": true, "a:c": true}}'),
    twice('"Condition": null, "Condition": null'),
    twice('"Condition": null, "Condition": {}'),
    twice('"Condition": {}, "Condition": null'),
    twice('"Sid": 1, "Sid": "1"'),
    twice('"Sid": [], "Sid": {}'),
    text(`{"Version": "2012-10-17", "Version": "2012-10-17", "Statement": [${ONE}]}`),
    text(`{"Version": "2012-10-17", "Statement": [${ONE}], "Statement": ${ONE}}`),
    text(`{"Version": "2012-10-17", "Statement": ${ONE}, "Statement": [${ONE}]}`),
    twice('"Action": "events:*"'),
    twice('"Condition": {"Bool": {"a:b": "true"}, "Bool": {"a:c": "true"}}'),
    twice('"Condition": {"Bool": {"a:b": "true"}, "Bool": {"a:b": "false", "a:c": "true"}}'),
    twice('"Condition": {"Bool": {}, "Bool": {"a:c": "true"}}'),
    twice('"Condition": {"Bool": {"a:c": true}, "Bool": {"a:c": true}}'),
    twice('"Condition": {"Bool": {"a:c": true}, "Bool": {"a:d": true}, "Bool": {"a:e": true}}'),
    twice('"Condition": {"StringEquals": {"aws:username": "a", "aws:username": ["b", "c"]}}'),
    twice('"Condition": {"StringEquals": {"aws:username": ["a", 1], "aws:username": ["a", 1]}}'),
    twice('"Condition": {"StringEquals": {"aws:username": ["a"], "aws:username": ["a", "b"]}}'),
    twice('"Principal": {"AWS": "111122223333", "AWS": "444455556666"}', 'resource'),
    twice('"Principal": {"Service": "a.amazonaws.com", "Service": "a.amazonaws.com"}', 'resource'),
  ],
  'unknown-element': [
    statement({ '  Sid  ': 'A' }),
    statement({ Comments: 'rules', Actions: 'events:*' }),
    statement({ Conditions: {} }),
    text(`{"Version": "2012-10-17", "Statements": [${ONE}]}`),
    text(`{"Version": "2012-10-17", "Comment": "mine", "Statement": [${ONE}]}`),
    text(`{"Version": "2012-10-17", "Comment": "mine"}`),
    text(`{"Version": "2012-10-17", "Effect": "Allow", "Statement": [${ONE}]}`),
  ],
  'element-case': [
    statement({ action: 'events:*' }),
    text(
      '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "action": "events:*", "resource": "*"}}',
    ),
    text(`{"version": "2012-10-17", "id": "", "Statement": [${ONE}]}`),
    text(
      '{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "notaction": "events:*", "notresource": "*", "sid": "", "condition": {}}}',
    ),
  ],
  'missing-statement': [
    text('{"Effect": "Allow", "Comment": ""}'),
    text('{"Version": "2012-10-17", "Statement": []}'),
    text(ONE),
    text('{}'),
    text(
      '{"Sid": "A", "Effect": "Deny", "NotAction": "events:*", "NotResource": "*", "Condition": {}}',
    ),
    text('{"Effect": "Allow", "Principal": "*", "NotPrincipal": "*"}', 'resource'),
  ],
  'unknown-version': [
    text(`{"Version": 2012, "Statement": [${ONE}]}`),
    text(`{"Version": "2012-10-17 ", "Statement": [${ONE}]}`, 'resource'),
  ],
  'old-version': [text(`{"Version": "2008-10-17", "Statement": [${ONE}]}`, 'scp')],
  'missing-version': [
    text('{}'),
    text('{ }'),
    text('{"Statement":[], "Id": ""}', 'scp'),
    text(`{\n  "Statement": [${ONE}]\n}`),
    text(`{"Statement":[${ONE}]}`, 'boundary'),
  ],
  'missing-effect': [
    statement({ Effect: undefined }),
    statement({ Effect: undefined, effect: 'Allow' }),
  ],
  'unknown-effect': [
    statement({ Effect: 'Allows' }),
    statement({ Effect: ' Deny ' }),
    statement({ Effect: '' }),
  ],
  'effect-case': [statement({ Effect: 'DENY' })],
  'sid-characters': [
    statements([
      { Sid: 'A', Effect: 'Deny', Action: '*', Resource: 'arn:aws:s3:::b' },
      { Sid: 'A_', Effect: 'Allow', Action: 'events:PutRule', Resource: '*' },
    ]),
    statement({ Sid: '???' }),
    statement({ Sid: 'A-b_c d', Principal: '*' }, 'resource'),
  ],
  'duplicate-sid': [
    statements([
      { Sid: 'A', Effect: 'Allow', Action: 'events:PutRule', Resource: '*' },
      { Sid: 'A', Effect: 'A2', Action: 'events:PutRule', Resource: '*' },
    ]),
    text(
      SOUND.replace('"Version"', '"Id": [{"Sid": "A2"}], "Version"')
        .replace('[\n', '[{"Sid": "A", "Effect": "Deny", "NotAction": "a:b", "Resource": "*"}, \n')
        .replace('{ "E', '{ "Sid": "A", "E'),
    ),
    statements(
      ['A', 'A2', 'A', 'A'].map((Sid) => ({
        Sid,
        Effect: 'Allow',
        Action: 'events:PutRule',
        Resource: '*',
      })),
    ),
  ],
  'policy-size': [statement({ Sid: 'x'.repeat(5_040) }), statement({ Sid: 'x'.repeat(6_060) })],
  'policy-characters': [
    statement({
      Resource: 'arn:aws:events:*:*:rule/\u0100\u{1f600}',
      Condition: { StringEquals: { 'aws:username': 'ž' } },
    }),
    statement({ Resource: `arn:aws:events:*:*:rule/${'Ω'.repeat(21)}` }),
  ],
  'policy-too-large': [
    statement({ Sid: 'x'.repeat(6_060) }, 'boundary'),
    statement({ Principal: '*', Sid: 'x'.repeat(10_240) }, 'resource'),
  ],
} satisfies Variants;
