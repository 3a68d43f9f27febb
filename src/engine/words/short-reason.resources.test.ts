import { describe, expect, it } from 'vitest';
import type { EventBridgeCall } from '../eventbridge/call';
import type { ListValueReason, StatementExplanation } from '../iam/explanation';
import { action, condition, explanation, list, request, statement } from './fixtures';
import { shortReason } from './short-reason';

const SOURCE = 'events:source';

function reason(
  statements: readonly StatementExplanation[],
  asked = request(),
  call: EventBridgeCall['kind'] = 'PutRule',
): string {
  return shortReason({ explanation: explanation(statements), call, request: asked });
}

describe('an Allow on other resources', () => {
  const BUS = 'arn:aws:events:eu-west-1:123456789012:event-bus/default';
  const differs = (
    segment: 'region' | 'account' | 'partition' | 'service' | 'resource',
    policy: string,
    asked: string,
  ): ListValueReason => ({
    kind: 'arn-segment-differs',
    segment,
    policy,
    request: asked,
  });
  const onResource = (asked: string, ...values: readonly ListValueReason[]) =>
    reason([
      statement('Allow', [
        action(),
        list(
          'resource',
          'Resource',
          asked,
          false,
          values.map((value) => ['arn:…', value]),
        ),
      ]),
    ]);

  it.each([
    ["Region eu-west-1 isn't covered", BUS, [differs('region', 'us-east-1', 'eu-west-1')]],
    ["Account 123456789012 isn't covered", BUS, [differs('account', '1', '123456789012')]],
    ["Partition aws-cn isn't covered", BUS, [differs('partition', 'aws', 'aws-cn')]],
    [
      "Event bus default isn't covered",
      BUS,
      [differs('resource', 'event-bus/a', 'event-bus/default')],
    ],
    ["Event bus default isn't covered", BUS, [differs('service', 'sqs', 'events')]],
    [
      "Event bus default isn't covered",
      BUS,
      [
        differs('region', 'us-east-1', 'eu-west-1'),
        differs('resource', 'event-bus/a', 'event-bus/default'),
      ],
    ],
    ["Event bus default isn't covered", BUS, [{ kind: 'differs' }]],
    [
      "Rule row-1 isn't covered",
      request().resource,
      [differs('resource', 'rule/MyRule', 'rule/row-1')],
    ],
    [
      "Rule nightly on event bus orders isn't covered",
      'arn:aws:events:us-east-1:1:rule/orders/nightly',
      [differs('resource', 'rule/x', 'rule/orders/nightly')],
    ],
    ["Resource * isn't covered", '*', [{ kind: 'differs' }]],
    [
      '${aws:username} has no value',
      BUS,
      [{ kind: 'variable-unresolved', variable: '${aws:username}' }],
    ],
  ] as const)('%s', (expected, asked, values) => {
    expect(onResource(asked, ...values)).toBe(expected);
  });

  it('tells what NotResource excludes', () => {
    const not = list('resource', 'NotResource', BUS, false, [[BUS, { kind: 'covers' }]]);
    expect(reason([statement('Allow', [action(), not])])).toBe('Event bus default is excluded');
  });

  it('tells a resource and a condition together when both fail', () => {
    const both = statement('Allow', [
      action(),
      list('resource', 'Resource', BUS, false, [
        ['x', differs('region', 'us-east-1', 'eu-west-1')],
      ]),
      condition('StringEquals', SOURCE, ['aws.ec2'], undefined),
    ]);
    expect(reason([both])).toBe("Region eu-west-1 isn't covered; source must be specified");
  });
});
