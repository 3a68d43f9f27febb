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

describe('an explicit deny', () => {
  const deny = (sid: string | undefined, ...conditions: readonly ElementExplanation[]) =>
    statement('Deny', [action(), resource(), ...conditions], sid === undefined ? {} : { sid });

  it.each([
    [
      'Denied by DenyPutRuleForAllEC2Events (source aws.ec2)',
      'DenyPutRuleForAllEC2Events',
      [condition('StringEquals', SOURCE, ['aws.ec2'], 'aws.ec2')],
    ],
    ['Denied by statement 1', undefined, []],
    [
      'Denied by statement 1 (source aws.s3)',
      undefined,
      [condition('StringNotEquals', SOURCE, ['aws.ec2'], 'aws.s3')],
    ],
    [
      'Denied by statement 1 (no source)',
      undefined,
      [condition('StringNotEquals', SOURCE, ['aws.ec2'], undefined)],
    ],
    [
      'Denied by statement 1 (no source)',
      undefined,
      [condition('Null', SOURCE, ['true'], undefined)],
    ],
    [
      'Denied by statement 1 (source aws.ec2)',
      undefined,
      [condition('ForAnyValue:StringEquals', SOURCE, ['aws.ec2'], ['aws.ec2', 'aws.s3'])],
    ],
    [
      'Denied by statement 1 (sources a and b)',
      undefined,
      [condition('ForAllValues:StringEquals', SOURCE, ['a', 'b'], ['a', 'b'])],
    ],
    [
      'Denied by statement 1 (source a and detail type t)',
      undefined,
      [
        condition('StringEquals', SOURCE, ['a'], 'a'),
        condition('StringEquals', 'events:detail-type', ['t'], 't'),
      ],
    ],
    [
      'Denied by DenyEverythingThatWasNotPlannedForThisTeam',
      'DenyEverythingThatWasNotPlannedForThisTeam',
      [
        condition(
          'StringEquals',
          'events:detail-type',
          ['EC2 Instance State-change Notification'],
          'EC2 Instance State-change Notification',
        ),
      ],
    ],
  ] as const)('%s', (expected, sid, conditions) => {
    expect(reason([allow(), deny(sid, ...conditions)])).toBe(expected);
  });

  it('counts further Deny statements and says which policy they are in', () => {
    const second = statement('Deny', [action()], { policy: 1, statement: 2 });
    expect(reason([deny('First'), second])).toBe('Denied by First and 1 more');
    expect(reason([second])).toBe('Denied by statement 3 of policy 2');
    const scp = statement('Deny', [action()], { type: 'scp', level: 1, sid: 'NoEvents' });
    expect(reason([allow(), scp])).toBe('Denied by NoEvents of the SCP at level 2');
  });
});
