import { describe, expect, it } from 'vitest';
import type { CallSite } from '../call';
import { deriveEventBridgeCall } from './derive';

const site: CallSite = {
  principal: 'arn:aws:iam::123456789012:user/ada',
  account: '123456789012',
  region: 'us-east-1',
  bus: 'orders',
  rule: 'MyRule',
};

function derive(text: string) {
  const derived = deriveEventBridgeCall({ kind: 'PutTargets', text }, site);
  const variant = derived.ok ? derived.variants[0] : undefined;
  return {
    resource: variant?.request.resource,
    arns: variant?.request.context.get('events:targetarn'),
    origin: variant?.origins.get('events:targetarn'),
    codes: derived.diagnostics.map((d) => d.code),
  };
}

describe('deriveEventBridgeCall for PutTargets', () => {
  it('one target is a scalar on the rule of the call site', () => {
    expect(derive('[{"Id":"1","Arn":"arn:aws:kinesis:::x"}]')).toMatchObject({
      resource: 'arn:aws:events:us-east-1:123456789012:rule/orders/MyRule',
      arns: 'arn:aws:kinesis:::x',
      codes: [],
    });
  });

  it('several are a list; dead-letter ARNs are left out', () => {
    const text =
      '[{"Id":"1","Arn":"arn:aws:kinesis:::a","DeadLetterConfig":{"Arn":"dlq"}},{"Id":"2","Arn":"arn:aws:kinesis:::b"}]';
    expect(derive(text)).toMatchObject({
      arns: ['arn:aws:kinesis:::a', 'arn:aws:kinesis:::b'],
      codes: [],
    });
  });

  it("the call's own rule and bus win over the site's", () => {
    const text =
      '{"Rule":"R","EventBusName":"default","Targets":[{"Id":"1","Arn":"arn:aws:kinesis:::a"}]}';
    const { resource, origin } = derive(text);
    expect(resource).toBe('arn:aws:events:us-east-1:123456789012:rule/R');
    expect(origin && text.slice(origin.span.start, origin.span.end)).toBe(
      '"Targets":[{"Id":"1","Arn":"arn:aws:kinesis:::a"}]',
    );
    expect(origin?.values.map((s) => text.slice(s.start, s.end))).toEqual([
      '"arn:aws:kinesis:::a"',
    ]);
  });

  it('what is missing is diagnosed and the request still asked', () => {
    expect(derive('[{}]')).toMatchObject({ arns: undefined, codes: ['target-id', 'target-arn'] });
    expect(derive('[]')).toMatchObject({ arns: undefined, codes: ['no-targets'] });
    expect(derive('[1]').codes).toEqual(['target-not-an-object']);
    expect(derive('[{"Id":"a b","Arn":1}]').codes).toEqual(['target-id', 'target-arn']);
    expect(derive('{"rule":"R","Targets":[{"Id":"1","Arn":"arn:aws:kinesis:::a"}]}').codes).toEqual(
      ['unknown-parameter'],
    );
  });

  it('five targets fit a rule, ten fit a call', () => {
    const targets = (n: number) =>
      JSON.stringify(
        Array.from({ length: n }, (_, i) => ({ Id: `${i}`, Arn: `arn:aws:kinesis:::${i}` })),
      );
    expect(derive(targets(5)).codes).toEqual([]);
    expect(derive(targets(6)).codes).toEqual(['too-many-targets']);
    expect(derive(targets(11)).codes).toEqual(['too-many-targets']);
  });

  it('anything else is unreadable', () => {
    expect(derive('{"Rule":"R"}')).toMatchObject({
      resource: undefined,
      codes: ['targets-not-a-list'],
    });
    expect(derive('7').codes).toEqual(['targets-not-a-list']);
    expect(derive('[').resource).toBeUndefined();
  });
});

describe('what a target needs beside PutTargets', () => {
  const diagnostics = (target: object) => {
    const text = JSON.stringify([{ Id: '1', ...target }]);
    return deriveEventBridgeCall({ kind: 'PutTargets', text }, site).diagnostics;
  };

  it('a role asks for iam:PassRole, in a row whose text is given', () => {
    const role = 'arn:aws:iam::123456789012:role/Invoke';
    const [note] = diagnostics({ Arn: 'arn:aws:kinesis:us-east-1:1:stream/s', RoleArn: role });
    expect(note?.code).toBe('pass-role');
    expect(note?.message).toContain(
      `\`{"action":"iam:PassRole","resource":"${role}","context":{"iam:PassedToService":"events.amazonaws.com"}}\``,
    );
  });

  it.each(['lambda', 'sns', 'sqs', 'logs'])('%s grants by its own resource policy', (service) => {
    const [note] = diagnostics({ Arn: `arn:aws:${service}:us-east-1:123456789012:x` });
    expect(note?.code).toBe('target-resource-policy');
    expect(note?.message).toContain('arn:aws:events:us-east-1:123456789012:rule/orders/MyRule');
  });

  it('is said once a call', () => {
    const arn = 'arn:aws:sqs:us-east-1:123456789012:q';
    const text = JSON.stringify([
      { Id: '1', Arn: arn },
      { Id: '2', Arn: arn },
    ]);
    expect(derive(text).codes).toEqual(['target-resource-policy']);
  });

  it('a target is named by its ARN', () => {
    expect(diagnostics({ Arn: 'MyFunction' }).map(({ code }) => code)).toEqual(['target-arn-form']);
  });
});
