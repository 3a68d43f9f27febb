import type { Variants } from './variant';
import { condition, statement } from './write';

const user = (operator: string, value: unknown = 'alice') =>
  condition({ [operator]: { 'aws:username': value } });

export const CONDITION_VARIANTS = {
  'unknown-operator': [
    user(' StringEquals '),
    user('ForAllValues:StringLikes:IfExists'),
    user('x:y:StringLike'),
    user('stringequals'),
    user('ForAnyValues:StringEqual'),
    user('forallvalues: stringlike'),
    user('StringLike:IfExists'),
    user('StringNotLikeif_exist'),
    user('nulIfExists', 'true'),
    user('SomeValue:StringLike'),
    user('Contains'),
    condition({ StringEqual: { 'aws:username': 'a' }, StringEquals: { 'aws:userid': 'b' } }),
    user(''),
  ],
  'null-if-exists': [user('ForAllValues:NullIfExists', 'true')],
  'null-with-set-operator': [
    user('ForAnyValue:Null', 'true'),
    condition({ 'ForAnyValue:Null': { 'a:b': 'true' }, Null: { 'a:c': 'true' } }),
  ],
  'duplicate-condition-key': [
    condition({ StringEquals: { 'aws:username': ['a', 'b'], 'aws:UserName': ['c'] } }),
    condition({ StringEquals: { 'aws:username': 'a', 'AWS:username': 'a' } }),
  ],
  'empty-condition': [
    condition({ StringEquals: {}, Bool: { 'aws:SecureTransport': 'true' } }),
    condition({ Bool: { 'aws:SecureTransport': 'true' }, StringEquals: {} }),
  ],
  'no-values': [user('StringNotEquals', [])],
  'date-value': [
    condition({ DateLessThan: { 'aws:CurrentTime': '2030-01-31 10:00:30.55+0200' } }),
    condition({ DateLessThan: { 'aws:CurrentTime': '2030-01-31 10:00:30-05:00' } }),
    condition({ DateLessThan: { 'aws:CurrentTime': '2030-01-31 10:00' } }),
    condition({ DateLessThan: { 'aws:CurrentTime': ' 2030-01-31T10:00:30.5 utc' } }),
    condition({ DateLessThan: { 'aws:CurrentTime': '2030-01-31  10:00:30 +02:00 ' } }),
    condition({ DateLessThan: { 'aws:CurrentTime': '2030-01-31 10:00z' } }),
    condition({ DateLessThan: { 'aws:CurrentTime': '2030-02-31 10:00' } }),
    condition({ DateLessThan: { 'aws:CurrentTime': 'on 2030-01-31 10:00' } }),
    condition({ DateLessThan: { 'aws:CurrentTime': '2030-01-31 10:00 CET' } }),
    condition({ DateLessThan: { 'aws:CurrentTime': true } }),
  ],
  'number-value': [
    condition({ NumericLessThan: { 'aws:MultiFactorAuthAge': [' 10', '10', 'ten'] } }),
  ],
  'bool-value': [
    condition({ Bool: { 'aws:SecureTransport': ' yes ' } }),
    ...['no', 'TRUE ', 'fals', 'maybe', ''].map((value) =>
      condition({ Bool: { 'aws:SecureTransport': value } }),
    ),
    condition({ Null: { 'aws:username': [1, 0] } }),
    condition({ Null: { 'aws:username': 'constructor' } }),
  ],
  'address-value': [condition({ IpAddress: { 'aws:SourceIp': ' 203.0.113.0/24 ' } })],
  'base64-value': [condition({ BinaryEquals: { 'example:Key': 'QmluYXJ5\n' } })],
  'arn-value': [condition({ ArnNotEquals: { 'aws:SourceArn': 'rule/*' } })],
  'literal-wildcard': [
    user('ForAnyValue:StringNotEqualsIfExists', 'a?'),
    user('StringEqualsIgnoreCase', 'a*'),
    user('StringEquals', '${*}*'),
    condition({ StringEquals: { 'aws:username': 'a*' }, StringLike: { 'aws:userid': 'b' } }),
  ],
  'variable-unsupported': [
    condition({ IpAddress: { 'aws:SourceIp': '${aws:SourceIp}' } }),
    condition({ DateLessThan: { 'aws:CurrentTime': '${aws:CurrentTime}' } }),
  ],
  'key-space': [
    condition({ StringEquals: { ' events :source': 'a' } }),
    condition({ StringEquals: { ' username': 'a' } }),
    condition({ StringEquals: { 'aws:\tusername': 'a' } }),
  ],
  'operator-type': [
    condition({
      StringEquals: { 'aws:SourceIp': '203.0.113.7' },
      StringLike: { 'aws:username': 'a' },
    }),
    condition({ ArnLike: { 'aws:SourceIp': '203.0.113.7' } }),
    condition({ NumericEquals: { 'aws:SourceIp': '203.0.113.7' } }),
    condition({ StringEquals: { 'aws:MultiFactorAuthAge': '203.0.113.7' } }),
    condition({ NumericEquals: { 'events:eventBusInvocation': '1' } }),
    condition({ ArnLike: { 'aws:username': 'arn:aws:iam::*:user/a' } }),
    condition({ 'ForAnyValue:ArnNotEqualsIfExists': { 'aws:TagKeys': 'arn:aws:iam::*:user/a' } }),
    condition({ StringEquals: { 'aws:SourceIp': '203.0.113.7' } }),
    condition({ StringNotLike: { 'aws:SourceIp': ['203.0.113.7', '10.0.0.0/8'] } }),
    condition({ StringLike: { 'aws:SourceIp': ['203.0.113.*', '10.0.0.0/8'] } }),
    condition({ StringEquals: { 'aws:SourceIp': '203.0.113.7', 'aws:username': 'a' } }),
    condition({
      StringEquals: { 'aws:SourceIp': '203.0.113.7' },
      IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' },
    }),
    condition({ StringEquals: { 'aws:CurrentTime': '2030-01-01' } }),
    condition({ StringEquals: { 'aws:MultiFactorAuthAge': '5' } }),
    condition({ DateLessThan: { 'aws:MultiFactorAuthAge': '5' } }),
    condition({ NumericEquals: { 'aws:SecureTransport': '1' } }),
    condition({ IpAddress: { 'aws:PrincipalArn': '10.0.0.1' } }),
    condition({ Bool: { 'events:source': 'true' } }),
    statement({ Effect: 'Deny', Condition: { BinaryEquals: { 'aws:SourceIp': 'YQ==' } } }),
  ],
} satisfies Variants;
