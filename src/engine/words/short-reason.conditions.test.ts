import { describe, expect, it } from 'vitest';
import type { EventBridgeCall } from '../eventbridge/call';
import type { ElementExplanation, StatementExplanation } from '../iam/explanation';
import { action, condition, explanation, request, resource, statement } from './fixtures';
import { shortReason } from './short-reason';

const SOURCE = 'events:source';

function reason(
  statements: readonly StatementExplanation[],
  asked = request(),
  call: EventBridgeCall['kind'] = 'PutRule',
): string {
  return shortReason({ explanation: explanation(statements), call, request: asked });
}

function allow(...elements: readonly ElementExplanation[]): StatementExplanation {
  return statement('Allow', [action(), resource(), ...elements]);
}

describe('one Allow with conditions that do not match', () => {
  const C = condition;
  const LONG = `arn:aws:lambda:us-east-1:123456789012:function:${'x'.repeat(80)}`;
  it.each([
    [
      "Source aws.s3 isn't allowed",
      [C('StringEquals', SOURCE, ['aws.ec2'], ['aws.ec2', 'aws.s3'])],
    ],
    ['Source must be specified', [C('StringEquals', SOURCE, ['aws.ec2'], undefined)]],
    ["Source aws.s3 isn't allowed", [C('StringEquals', SOURCE, ['aws.ec2', 'aws.ecs'], 'aws.s3')]],
    [
      'Only one source can be named',
      [C('StringEquals', SOURCE, ['aws.ec2', 'aws.ecs'], ['aws.ec2', 'aws.ecs'])],
    ],
    [
      'Only one detail type can be named',
      [C('StringLike', 'events:detail-type', ['a', 'b'], ['a', 'b'])],
    ],
    [
      "Sources aws.s3 and aws.sns aren't allowed",
      [C('StringEquals', SOURCE, ['aws.ec2'], ['aws.s3', 'aws.sns'])],
    ],
    [
      "Sources a, b and 2 more aren't allowed",
      [C('StringEquals', SOURCE, ['aws.ec2'], ['a', 'b', 'c', 'd'])],
    ],
    [
      'Source is a list of one, StringEquals takes a single value',
      [C('StringEquals', SOURCE, ['aws.ec2'], ['aws.ec2'])],
    ],
    [
      "Detail type EC2 Instance Health Failed isn't allowed",
      [
        C(
          'StringEquals',
          'events:detail-type',
          ['EC2 Instance State-change Notification'],
          'EC2 Instance Health Failed',
        ),
      ],
    ],
    [
      "Source aws.ecs isn't allowed; detail type must be specified",
      [
        C('StringEquals', SOURCE, ['aws.ec2'], 'aws.ecs'),
        C('StringEquals', 'events:detail-type', ['x'], undefined),
      ],
    ],
    [
      "Source aws.ecs isn't allowed, and 2 more",
      [
        C('StringEquals', SOURCE, ['aws.ec2'], 'aws.ecs'),
        C('StringEquals', 'events:detail-type', ['x'], undefined),
        C('StringEquals', 'events:detail.service', ['x'], undefined),
      ],
    ],
    [
      'Service must be specified',
      [C('StringEquals', 'events:detail.service', ['ABUSE'], undefined)],
    ],
    [
      "Event type code X isn't allowed",
      [C('StringEquals', 'events:detail.eventTypeCode', ['AWS_ABUSE_DOS_REPORT'], 'X')],
    ],
    [
      "Principal id AROAIDPPEZS35WEXAMPLE:AssumedRoleSessionName isn't allowed",
      [
        C(
          'StringEquals',
          'events:detail.userIdentity.principalId',
          ['AIDAJ45Q7YFFAREXAMPLE'],
          'AROAIDPPEZS35WEXAMPLE:AssumedRoleSessionName',
        ),
      ],
    ],
    ['Source must be specified', [C('Null', SOURCE, ['false'], undefined)]],
    ['Source must not be specified', [C('Null', SOURCE, ['true'], 'aws.ec2')]],
    [
      'Source must be specified',
      [
        C('ForAllValues:StringEquals', SOURCE, ['aws.ec2'], undefined),
        C('Null', SOURCE, ['false'], undefined),
      ],
    ],
    [
      'Source must be specified',
      [
        C('StringEquals', SOURCE, ['aws.ec2'], undefined),
        C('Null', 'Events:Source', ['false'], undefined),
      ],
    ],
    [
      "Source aws.autoscaling isn't allowed",
      [
        C(
          'ForAllValues:StringEquals',
          SOURCE,
          ['aws.ec2', 'aws.s3'],
          ['aws.ec2', 'aws.autoscaling'],
        ),
      ],
    ],
    [
      "Source aws.ec2 isn't allowed",
      [C('ForAllValues:StringNotEquals', SOURCE, ['aws.ec2'], ['aws.ec2', 'aws.s3'])],
    ],
    [
      "Source aws.s3 isn't allowed",
      [C('ForAnyValue:StringEquals', SOURCE, ['aws.ec2'], ['aws.s3'])],
    ],
    [
      'None of the sources is allowed',
      [C('ForAnyValue:StringEquals', SOURCE, ['aws.ec2'], ['aws.s3', 'aws.sns'])],
    ],
    ['Source must be specified', [C('ForAnyValue:StringEquals', SOURCE, ['aws.ec2'], undefined)]],
    ['Source must be specified', [C('ForAnyValue:StringEquals', SOURCE, ['aws.ec2'], [])]],
    ["Source aws.ec2 isn't allowed", [C('StringNotEquals', SOURCE, ['aws.ec2'], 'aws.ec2')]],
    [
      "Source aws.ec2 isn't allowed",
      [C('StringNotEquals', SOURCE, ['aws.ec2'], ['aws.ec2', 'aws.s3'])],
    ],
    [
      'Only one source can be named',
      [C('StringNotEquals', SOURCE, ['aws.ec2'], ['aws.sns', 'aws.s3'])],
    ],
    ['Only one source can be named', [C('StringEqualsIfExists', SOURCE, ['a', 'b'], ['a', 'b'])]],
    [
      "Target SQS queue jobs isn't allowed",
      [
        C(
          'ArnLike',
          'events:TargetArn',
          ['arn:aws:lambda:*:*:function:*'],
          'arn:aws:sqs:us-east-1:123456789012:jobs',
        ),
      ],
    ],
    [
      'Only one target can be named',
      [
        C(
          'ArnLike',
          'events:TargetArn',
          ['arn:aws:sqs:us-east-1:1:a', 'arn:aws:sqs:us-east-1:1:b'],
          ['arn:aws:sqs:us-east-1:1:a', 'arn:aws:sqs:us-east-1:1:b'],
        ),
      ],
    ],
    [
      'Creator account is missing',
      [C('StringEquals', 'events:creatorAccount', ['123456789012'], undefined)],
    ],
    [
      "Event bus invocation false isn't allowed",
      [C('BoolIfExists', 'events:eventBusInvocation', ['true'], 'false')],
    ],
    [
      "aws:PrincipalTag/team isn't given here",
      [C('StringEquals', 'aws:PrincipalTag/team', ['x'], undefined)],
    ],
    [
      'aws:TagKeys is a list of one, StringEquals takes a single value',
      [C('StringEquals', 'aws:TagKeys', ['x'], ['x'])],
    ],
    ['Source "" isn\'t allowed', [C('StringEquals', SOURCE, ['aws.ec2'], '')]],
    ["Source two lines isn't allowed", [C('StringEquals', SOURCE, ['aws.ec2'], 'two\nlines')]],
    [
      `Target Lambda function xxxxxx…${'x'.repeat(21)} isn't allowed`,
      [C('ArnLike', 'events:TargetArn', ['x'], LONG)],
    ],
  ])('%s', (expected, conditions) => {
    expect(reason([allow(...conditions)])).toBe(expected);
  });

  it('names a variable that has no value', () => {
    const broken = condition('StringEquals', SOURCE, ['${aws:PrincipalTag/source}'], 'aws.ec2');
    const unresolved = {
      ...broken,
      values: broken.values.map((value) => ({ ...value, resolved: undefined })),
    };
    expect(reason([allow(unresolved)])).toBe('${aws:PrincipalTag/source} has no value');
  });

  it('blames the value when only some variables have no value', () => {
    const half = condition('StringEquals', SOURCE, ['${aws:username}', 'aws.ec2'], 'aws.s3');
    const values = half.values.map((value, index) =>
      index === 0 ? { ...value, resolved: undefined } : value,
    );
    expect(reason([allow({ ...half, values })])).toBe("Source aws.s3 isn't allowed");
  });
});
