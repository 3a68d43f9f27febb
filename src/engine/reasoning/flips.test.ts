import { expect, it } from 'vitest';
import { decide } from '../iam/decide';
import { preparePolicy } from '../iam/policy/prepare';
import { plain } from '../words/phrase';
import { flipWords } from '../words/reasoning';
import { flips } from './flips';
import { holding, statement } from './testing/example';
import { SITE } from './testing/universe';

const SOURCE = 'events:source';
const policies = holding(
  statement('Allow', { StringEquals: { [SOURCE]: ['aws.ec2'], 'events:detail-type': 'x' } }),
);
const request = {
  principal: SITE.principal,
  action: 'events:PutRule',
  resource: 'arn:aws:events:us-east-1:123456789012:rule/MyRule',
  context: new Map([
    [SOURCE, 'aws.s3'],
    ['events:detail-type', 'x'],
  ]),
};

it('offers the edits that allow a request, the one that changes nothing else first', () => {
  const result = flips(policies, request, { site: SITE });
  expect([result.allowed, result.exact]).toEqual([false, true]);
  expect(result.flips.map((flip) => plain(flipWords(flip)))).toEqual([
    'Add `aws.s3` to the condition `StringEquals events:source` of statement 1; no other answer changes',
    'Widen `aws.ec2` to `aws.*` in statement 1; other answers change, too',
    'Drop the condition `StringEquals events:source` of statement 1; other answers change, too',
    'Another value of `events:source` gets the other answer',
  ]);
});

it('every edit and every other request does flip the answer', () => {
  for (const flip of flips(policies, request, { site: SITE }).flips) {
    if (flip.kind === 'request') {
      expect(decide(policies, flip.witness.request)).toBe('allowed');
      continue;
    }
    const text = [...flip.edits]
      .sort((a, b) => a.span.start - b.span.start)
      .reduceRight(
        (before, { span, text: put }) => before.slice(0, span.start) + put + before.slice(span.end),
        policies.identity?.[0]?.text ?? '',
      );
    expect([text, decide({ identity: [preparePolicy(text)] }, request)]).toEqual([text, 'allowed']);
  }
});
