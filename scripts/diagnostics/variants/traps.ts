import type { Variants } from './variant';
import { condition, denied, statement, statements } from './write';

const SOURCE = { 'events:source': 'aws.ec2' };

export const TRAP_VARIANTS = {
  'set-operator-missing': [
    condition({ StringNotEquals: SOURCE }),
    condition({ StringEqualsIfExists: SOURCE }),
  ],
  'for-all-values-without-null': [
    condition({ 'ForAllValues:StringEquals': SOURCE, Null: { 'events:detail-type': 'false' } }),
    condition({ 'ForAllValues:StringEquals': SOURCE, Null: { 'events:source': 'true' } }),
    condition({
      'ForAllValues:StringEquals': SOURCE,
      Null: { 'events:source': ['true', 'false'] },
    }),
    condition({ 'ForAllValues:StringEquals': SOURCE, 'ForAnyValue:StringLikeIfExists': SOURCE }),
    condition({
      'ForAllValues:StringEquals': SOURCE,
      'ForAllValues:Null': { 'events:source': 'false' },
    }),
    condition({ 'ForAllValues:StringEquals': SOURCE, StringNotEquals: SOURCE }),
    condition({ 'ForAllValues:StringEquals': SOURCE, StringLikeIfExists: SOURCE }),
    condition({
      'ForAllValues:StringLike': { 'aws:TagKeys': 'a"' },
      'ForAnyValue:StringLike': SOURCE,
    }),
  ],
  'deny-second-value': [
    denied({ StringNotEquals: SOURCE }),
    denied({ StringLikeIfExists: SOURCE }),
    denied({ StringEquals: { ...SOURCE, 'aws:username': 'a' } }),
    denied({ StringEquals: SOURCE, 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'a' } }),
    denied({ StringEquals: SOURCE, StringLike: { 'aws:username': 'a' } }),
  ],
  'never-matches': [
    condition({ StringLike: { 'aws:username': 'a' }, Null: { 'aws:username': 'true' } }),
    statement({ Action: undefined, NotAction: ['events:PutRule', '*'] }),
    statement({ Resource: undefined, NotResource: '*' }),
    condition({ 'ForAnyValue:Null': { 'aws:username': 'true' } }),
    condition({ NumericEquals: { 'aws:MultiFactorAuthAge': ['a', 'b'] } }),
    condition({ 'ForAnyValue:StringEquals': SOURCE, Null: { 'events:source': true } }),
    condition({
      StringEquals: { 'aws:username': ['a', 'b'] },
      StringLike: { 'aws:username': 'c*' },
    }),
    condition({ StringEquals: { 'aws:username': 'a' }, StringNotLike: { 'aws:UserName': 'a*' } }),
    condition({ StringLike: { 'aws:username': 'c*' }, StringEquals: { 'aws:username': 'a' } }),
    condition({
      StringEquals: { 'aws:username': 'a' },
      StringEqualsIgnoreCase: { 'aws:username': ['B', 'c'] },
    }),
  ],
  'deny-always': [
    statements([
      { Effect: 'Allow', Action: 'events:PutRule', Resource: '*' },
      { Effect: 'Deny', Action: ['*', 'events:PutRule'], Resource: ['*'], Condition: {} },
    ]),
  ],
} satisfies Variants;
