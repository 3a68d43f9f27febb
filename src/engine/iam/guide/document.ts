import type { DOCUMENT_CODES } from '../policy/codes/document';
import { type CodeGuide, document, exampleOf } from './guide';

const STATEMENT = '{"Effect": "Allow", "Action": "events:PutRule", "Resource": "*"}';

/** The document as a whole, its statements, `Version`, `Id`, `Sid` and `Effect`. */
export const DOCUMENT_GUIDE: Readonly<Record<keyof typeof DOCUMENT_CODES, CodeGuide>> = {
  'missing-opening-brace': {
    explanation: 'A policy is a JSON object; its first character is an opening brace.',
    example: `"Version": "2012-10-17", "Statement": [${STATEMENT}] }`,
  },
  'not-an-object': {
    explanation: 'A policy is a JSON object with a `Statement`.',
    example: `[${STATEMENT}]`,
  },
  'wrong-type': {
    explanation: 'Every element takes values of one kind: a text, a list of texts or an object.',
    example: exampleOf({ Action: { name: 'events:PutRule' } }),
  },
  'duplicate-key': {
    explanation:
      'A key may stand only once in an object. Most JSON readers keep the last one in silence.',
    example: '{"Version": "2012-10-17", "Statement": [], "Statement": []}',
  },
  'unknown-element': {
    explanation: 'IAM refuses a document with an element that it does not know.',
    example: exampleOf({ Comment: 'rules only' }),
  },
  'element-case': {
    explanation: 'Element names are case-sensitive.',
    example: `{"Version": "2012-10-17", "statement": [${STATEMENT}]}`,
  },
  'missing-statement': {
    explanation: 'A policy needs at least one statement.',
    example: '{"Version": "2012-10-17"}',
  },
  'unknown-version': {
    explanation: 'The policy language has two versions, `2012-10-17` and `2008-10-17`.',
    example: `{"Version": "2012-10-18", "Statement": [${STATEMENT}]}`,
  },
  'old-version': {
    explanation:
      'Policies of the version `2008-10-17` keep working, without variables, but IAM takes no new ones.',
    example: `{"Version": "2008-10-17", "Statement": [${STATEMENT}]}`,
  },
  'missing-version': {
    explanation:
      'Without a `Version` the policy counts as `2008-10-17`, without variables; IAM takes no new ones.',
    example: `{"Statement": [${STATEMENT}]}`,
  },
  'missing-effect': {
    explanation: 'A statement either allows or denies, and says which.',
    example: '{"Version": "2012-10-17", "Statement": [{"Action": "events:*", "Resource": "*"}]}',
  },
  'unknown-effect': {
    explanation: 'The effect of a statement is `Allow` or `Deny`.',
    example: exampleOf({ Effect: 'Permit' }),
  },
  'effect-case': {
    explanation: '`Allow` and `Deny` are case-sensitive.',
    example: exampleOf({ Effect: 'allow' }),
  },
  'sid-characters': {
    explanation: 'A `Sid` holds letters A–Z and a–z and digits only.',
    example: exampleOf({ Sid: 'allow put rule' }),
  },
  'duplicate-sid': {
    explanation: 'The `Sid` of a statement is unique in its document.',
    example: document(
      { Sid: 'Rules', Effect: 'Allow', Action: 'events:PutRule', Resource: '*' },
      { Sid: 'Rules', Effect: 'Allow', Action: 'events:PutTargets', Resource: '*' },
    ),
  },
  'policy-size': {
    explanation:
      'IAM limits the size of a policy, white space not counted. This one fits some of the places that a policy can be attached to, but not all.',
    example: exampleOf({ Resource: `arn:aws:events:*:*:rule/${'x'.repeat(2_048)}` }),
  },
  'policy-characters': {
    explanation:
      'The IAM API takes only the characters up to `ÿ` in a document; others are written as `\\u` and four digits.',
    example: exampleOf({ Condition: { StringEquals: { 'aws:PrincipalTag/team': 'Σ' } } }),
  },
  'policy-too-large': {
    explanation:
      'IAM limits the size of a policy, white space not counted; the limit depends on what it is attached to. The verdicts shown are those that it would have.',
    example: exampleOf({ Resource: `arn:aws:events:*:*:rule/${'x'.repeat(10_240)}` }),
  },
};
