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

describe('a call that is allowed', () => {
  it('needs no reason', () => {
    expect(reason([allow()])).toBe('');
  });
});

describe('several Allow statements', () => {
  const named = (name: string, asked: string | readonly string[], operator = 'StringEquals') =>
    allow(condition(operator, SOURCE, [name], asked));

  it('blames only what none of them accepts', () => {
    expect(
      reason([named('aws.ec2', ['aws.ec2', 'aws.sns']), named('aws.s3', ['aws.ec2', 'aws.sns'])]),
    ).toBe("Source aws.sns isn't allowed");
  });

  it('says that values which are allowed one by one cannot be named together', () => {
    const both = ['aws.ec2', 'aws.s3'];
    expect(reason([named('aws.ec2', both), named('aws.s3', both)])).toBe(
      'Only one source can be named',
    );
    const all = 'ForAllValues:StringEquals';
    expect(reason([named('aws.ec2', both, all), named('aws.s3', both, all)])).toBe(
      'No one statement allows all sources',
    );
  });

  it('takes the one that fails in the fewest places', () => {
    const far = allow(
      condition('StringEquals', SOURCE, ['aws.s3'], 'aws.ec2'),
      condition('StringEquals', 'events:detail-type', ['x'], undefined),
    );
    const near = allow(
      condition('StringEquals', SOURCE, ['aws.ec2'], 'aws.ec2'),
      condition('StringEquals', 'events:detail-type', ['x'], undefined),
    );
    expect(reason([far, near])).toBe('Detail type must be specified');
  });

  it('takes the one about the action before one about another', () => {
    const other = statement('Allow', [
      action(false, 'events:PutRule', 'events:PutEvents'),
      resource(),
    ]);
    expect(reason([other, named('aws.ec2', 'aws.s3')])).toBe("Source aws.s3 isn't allowed");
  });

  it('takes the one whose resource matches before one whose does not', () => {
    const elsewhere = statement('Allow', [action(), resource(false)]);
    expect(reason([elsewhere, named('aws.ec2', 'aws.s3')])).toBe("Source aws.s3 isn't allowed");
  });
});

describe('no Allow comes near', () => {
  it('says so when no statement is about the action', () => {
    const other = statement('Allow', [action(false, 'events:PutEvents'), resource()]);
    expect(reason([other], request('events:PutEvents'), 'PutEvents')).toBe(
      'No statement allows events:PutEvents',
    );
  });

  it('says so when there are no statements, or Deny statements that do not apply', () => {
    expect(reason([])).toBe('Nothing allows events:PutRule');
    const deny = statement('Deny', [
      action(),
      condition('StringEquals', SOURCE, ['aws.ec2'], 'aws.s3'),
    ]);
    expect(reason([deny])).toBe('Nothing allows events:PutRule');
  });
});

describe('an Allow that another policy limits', () => {
  it('names the policy that does not allow it', () => {
    const boundary = statement(
      'Allow',
      [action(), condition('StringEquals', SOURCE, ['aws.ec2'], 'aws.s3')],
      { type: 'boundary' },
    );
    const limited = {
      ...explanation([allow(), boundary], 'implicitDeny'),
      withheld: { by: 'boundary', relation: 'same-account' },
    } as const;
    expect(shortReason({ explanation: limited, call: 'PutRule', request: request() })).toBe(
      "Source aws.s3 isn't allowed (permissions boundary)",
    );
  });
});
