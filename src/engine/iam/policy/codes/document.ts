import { type CodeEntry, document, exampleOf, LEGACY_PARSING, SYNTAX_ERRORS } from './entry';

const STATEMENT = '{"Effect": "Allow", "Action": "events:PutRule", "Resource": "*"}';

/** The document as a whole, its statements, `Version`, `Id`, `Sid` and `Effect`. */
export const DOCUMENT_CODES = {
  'missing-opening-brace': {
    severity: 'error',
    explanation: 'A policy is a JSON object; its first character is an opening brace.',
    example: `"Version": "2012-10-17", "Statement": [${STATEMENT}] }`,
    aws: SYNTAX_ERRORS,
  },
  'not-an-object': {
    severity: 'error',
    explanation: 'A policy is a JSON object with a `Statement`.',
    example: `[${STATEMENT}]`,
    aws: SYNTAX_ERRORS,
  },
  'wrong-type': {
    severity: 'error',
    explanation: 'Every element takes values of one kind: a text, a list of texts or an object.',
    example: exampleOf({ Action: { name: 'events:PutRule' } }),
    aws: SYNTAX_ERRORS,
  },
  'duplicate-key': {
    severity: 'error',
    explanation:
      'A key may stand only once in an object. Most JSON readers keep the last one in silence.',
    example: '{"Version": "2012-10-17", "Statement": [], "Statement": []}',
    aws: SYNTAX_ERRORS,
  },
  'unknown-element': {
    severity: 'error',
    explanation: 'IAM refuses a document with an element that it does not know.',
    example: exampleOf({ Comment: 'rules only' }),
    aws: SYNTAX_ERRORS,
  },
  'element-case': {
    severity: 'error',
    explanation: 'Element names are case-sensitive.',
    example: `{"Version": "2012-10-17", "statement": [${STATEMENT}]}`,
    aws: SYNTAX_ERRORS,
  },
  'missing-statement': {
    severity: 'error',
    explanation: 'A policy needs at least one statement.',
    example: '{"Version": "2012-10-17"}',
    aws: SYNTAX_ERRORS,
  },
  'unknown-version': {
    severity: 'error',
    explanation: 'The policy language has two versions, `2012-10-17` and `2008-10-17`.',
    example: `{"Version": "2012-10-18", "Statement": [${STATEMENT}]}`,
    aws: SYNTAX_ERRORS,
  },
  'old-version': {
    severity: 'warning',
    explanation:
      'Policies of the version `2008-10-17` keep working, without variables, but IAM takes no new ones.',
    example: `{"Version": "2008-10-17", "Statement": [${STATEMENT}]}`,
    aws: 'Policy document must be version 2012-10-17 or greater.',
  },
  'missing-version': {
    severity: 'warning',
    explanation:
      'Without a `Version` the policy counts as `2008-10-17`, without variables; IAM takes no new ones.',
    example: `{"Statement": [${STATEMENT}]}`,
    aws: 'Policy document must be version 2012-10-17 or greater.',
  },
  'missing-effect': {
    severity: 'error',
    explanation: 'A statement either allows or denies, and says which.',
    example: '{"Version": "2012-10-17", "Statement": [{"Action": "events:*", "Resource": "*"}]}',
    aws: SYNTAX_ERRORS,
  },
  'unknown-effect': {
    severity: 'error',
    explanation: 'The effect of a statement is `Allow` or `Deny`.',
    example: exampleOf({ Effect: 'Permit' }),
    aws: SYNTAX_ERRORS,
  },
  'effect-case': {
    severity: 'error',
    explanation: '`Allow` and `Deny` are case-sensitive.',
    example: exampleOf({ Effect: 'allow' }),
    aws: LEGACY_PARSING,
  },
  'sid-characters': {
    severity: 'error',
    explanation: 'A `Sid` holds letters A–Z and a–z and digits only.',
    example: exampleOf({ Sid: 'allow put rule' }),
    aws: 'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
  },
  'duplicate-sid': {
    severity: 'error',
    explanation: 'The `Sid` of a statement is unique in its document.',
    example: document(
      { Sid: 'Rules', Effect: 'Allow', Action: 'events:PutRule', Resource: '*' },
      { Sid: 'Rules', Effect: 'Allow', Action: 'events:PutTargets', Resource: '*' },
    ),
    aws: 'Statement IDs (SID) in a single policy must be unique.',
  },
  'policy-too-large': {
    severity: 'error',
    explanation:
      'IAM limits the size of a policy, white space not counted; the limit depends on what it is attached to. The verdicts shown are those that it would have.',
    example: exampleOf({ Resource: `arn:aws:events:*:*:rule/${'x'.repeat(10_240)}` }),
    refuses: false,
  },
} as const satisfies Record<string, CodeEntry>;
