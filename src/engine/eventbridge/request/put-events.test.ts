import fc from 'fast-check';
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
  const derived = deriveEventBridgeCall({ kind: 'PutEvents', text }, site);
  const request = derived.ok ? derived.variants[0]?.request : undefined;
  return {
    resource: request?.resource,
    context: request && Object.fromEntries(request.context),
    codes: derived.diagnostics.map((d) => d.code),
    aws: derived.diagnostics.map((d) => d.aws),
    severities: derived.diagnostics.map((d) => d.severity),
  };
}

const entry = (over: object) =>
  JSON.stringify({ Source: 's', DetailType: 't', Detail: '{}', ...over });

describe('deriveEventBridgeCall for PutEvents', () => {
  it('asks for the bus with source, detail type and the kind of invocation', () => {
    expect(derive(entry({ EventBusName: 'mine' }))).toMatchObject({
      resource: 'arn:aws:events:us-east-1:123456789012:event-bus/mine',
      context: {
        'aws:requestedregion': 'us-east-1',
        'events:source': 's',
        'events:detail-type': 't',
        'events:eventbusinvocation': 'false',
      },
      codes: [],
    });
  });

  it('without EventBusName the default bus is meant, not the bus of the rules', () => {
    expect(derive(entry({})).resource).toBe(
      'arn:aws:events:us-east-1:123456789012:event-bus/default',
    );
  });

  it('a bus may be named by its ARN', () => {
    const arn = 'arn:aws:events:eu-west-1:999999999999:event-bus/theirs';
    expect(derive(entry({ EventBusName: arn })).resource).toBe(arn);
  });

  it('an incomplete entry is asked about first and refused after', () => {
    const { resource, context, aws } = derive('{}');
    expect(resource).toContain('event-bus/default');
    expect(context).not.toHaveProperty('events:source');
    expect(aws).toEqual([
      'Parameter Source is not valid. Reason: Source is a required argument.',
      'Parameter DetailType is not valid. Reason: DetailType is a required argument.',
      'Parameter Detail is not valid. Reason: Detail is a required argument.',
    ]);
    expect(derive(entry({ DetailType: '' })).codes).toEqual(['entry-incomplete']);
  });

  it('an object as Detail is read with a word about it', () => {
    const { codes, severities } = derive(entry({ Detail: { a: 1 } }));
    expect([codes, severities]).toEqual([['entry-detail-object'], ['info']]);
  });

  it.each([
    [{ Source: 'aws.ec2' }, 'entry-aws-source'],
    [{ Detail: '[]' }, 'entry-detail-malformed'],
    [{ Detail: 'x' }, 'entry-detail-malformed'],
    [{ Detail: 5 }, 'entry-detail-malformed'],
    [{ DetailType: 'x'.repeat(129) }, 'entry-detail-type-long'],
    [{ Source: 5 }, 'not-a-string'],
    [{ EventBusName: 5 }, 'not-a-string'],
    [{ source: 's' }, 'unknown-parameter'],
  ])('%j is diagnosed', (over, code) => expect(derive(entry(over)).codes).toEqual([code]));

  it('a list or call parameters around one entry are seen through', () => {
    const expected = derive(entry({ EventBusName: 'mine' })).resource;
    expect(derive(`[${entry({ EventBusName: 'mine' })}]`).resource).toBe(expected);
    expect(derive(`{"Entries":[${entry({ EventBusName: 'mine' })}]}`).resource).toBe(expected);
  });

  it.each(['[{},{}]', '[]', '5', '{"Entries":5}', ''])('%j holds no single entry', (text) => {
    expect(derive(text).resource).toBeUndefined();
    expect(derive(text).codes).toHaveLength(1);
  });
});

describe('deriveEventBridgeCall', () => {
  it('never throws and always has a variant or a diagnostic', () => {
    const kinds = fc.constantFrom('PutRule' as const, 'PutTargets' as const, 'PutEvents' as const);
    const keys = fc.constantFrom('source', 'detail', '$or', 'Targets', 'Entries', 'Source', 'Arn');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('a', 1, null, true),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(keys, tie('tree'), { maxKeys: 3 }),
      ),
    }));
    const texts = fc.oneof(
      fc.string(),
      tree.map((value) => JSON.stringify(value)),
    );
    fc.assert(
      fc.property(kinds, texts, (kind, text) => {
        const derived = deriveEventBridgeCall({ kind, text }, site);
        if (derived.ok) {
          expect(derived.variants.length).toBeGreaterThan(0);
          if (derived.variants.length === 1) expect(derived.questions).toEqual([]);
        } else expect(derived.diagnostics.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});
