import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveEventBridgeCall as deriveCall } from '../eventbridge/request/derive';
import { explain, preparePolicy } from '../iam';
import { verdictBasis } from './basis';
import { conditionWords } from './condition';
import { listElementWords, listValueWords } from './element';
import { plain } from './phrase';
import { requestedValues } from './refused';
import { shortReason } from './short-reason';
import { statementWords } from './statement';
import { policyValueWords, requestValueWords } from './value';
import { verdictLead } from './verdict';

const site = {
  principal: 'arn:aws:iam::123456789012:user/alice',
  account: '123456789012',
  region: 'us-east-1',
  bus: 'default',
  rule: 'MyRule',
};
const name = fc.constantFrom(
  'aws.ec2',
  'aws.s3',
  '',
  '${aws:username}',
  '${aws:PrincipalTag/x}',
  'a*',
);
const operator = fc
  .tuple(
    fc.constantFrom('', 'ForAllValues:', 'ForAnyValue:'),
    fc.constantFrom(
      'StringEquals',
      'StringNotEquals',
      'StringLike',
      'ArnLike',
      'NumericLessThan',
      'Bool',
      'Null',
    ),
    fc.constantFrom('', 'IfExists'),
  )
  .map(([set, base, end]) => (base === 'Null' ? base : set + base + end));
const key = fc.constantFrom(
  'events:source',
  'events:detail-type',
  'events:creatorAccount',
  'aws:PrincipalAccount',
);
const statement = fc.record({
  Effect: fc.constantFrom('Allow', 'Deny'),
  Action: fc.constantFrom('events:PutRule', 'events:PutEvents', '*'),
  Resource: fc.constantFrom(
    '*',
    'arn:aws:events:us-east-1:123456789012:rule/MyRule',
    'arn:aws:events:eu-west-1:*:rule/*',
  ),
  Condition: fc.dictionary(
    operator,
    fc.dictionary(key, fc.array(name, { minLength: 1, maxLength: 3 }), { maxKeys: 2 }),
    { maxKeys: 2 },
  ),
});
const pattern = fc.record(
  {
    source: fc.array(name, { minLength: 1, maxLength: 3 }),
    'detail-type': fc.array(name, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [] },
);

describe('words for whatever the engine explains', () => {
  it('are there for every No, absent for every Yes, and never mention undefined', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 3 }), pattern, (statements, given) => {
        const policy = preparePolicy(
          JSON.stringify({ Version: '2012-10-17', Statement: statements }),
        );
        const call = deriveCall({ kind: 'PutRule', text: JSON.stringify(given) }, site);
        const request = call.ok ? call.variants[0]?.request : undefined;
        if (request === undefined) return;
        const explanation = explain({ identity: [policy] }, request);
        const reason = shortReason({ explanation, call: 'PutRule', request });
        expect(reason === '').toBe(explanation.decision === 'allowed');
        const words = explanation.statements.flatMap((one) => [
          statementWords(one, explanation.decision),
          ...one.elements.map((element) =>
            element.kind === 'condition'
              ? conditionWords(element, one, 'PutRule')
              : listElementWords(element),
          ),
        ]);
        const values = explanation.statements.flatMap(({ elements }) =>
          elements.flatMap((element) =>
            element.kind === 'condition'
              ? [
                  ...element.values.map((value) => policyValueWords(element, value)),
                  ...requestedValues(element).map((_, index) => requestValueWords(element, index)),
                ]
              : element.values.map((value) => listValueWords(element, value)),
          ),
        );
        const said = [
          reason,
          plain(verdictLead(explanation, request.action)),
          ...words.flatMap(({ title, detail, advice }) => [
            plain(title),
            plain(detail),
            plain(advice),
          ]),
          ...values.map(plain),
        ];
        expect(said.join('\n')).not.toMatch(/undefined|\[object|NaN| {2}|``/);
        for (const { detail } of words) if (detail.length > 0) expect(plain(detail)).toMatch(/\.$/);
        if (explanation.statements.length > 0) expect(verdictBasis(explanation)).not.toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
