import { describe, expect, it } from 'vitest';
import type { Diagnostic, Fix } from '../../diagnostic';
import type { PolicyType } from '../decision';
import { diagnose as diagnosePolicy } from '../mend';
import { preparePolicy } from '../policy/prepare';
import { POLICY_GUIDE, type PolicyCode } from '.';

function diagnose(text: string, type?: PolicyType): readonly Diagnostic[] {
  return diagnosePolicy(preparePolicy(text, type));
}

function applied(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end),
      text,
    );
}

/** Slips beyond the guide's own examples. */
const SLIPS: readonly (readonly [code: PolicyCode, text: string])[] = [
  [
    'unknown-operator',
    condition({ 'forallvalues:stringequalsifexists': { 'events:source': 'a' } }),
  ],
  ['unknown-operator', condition({ BOOL: { 'aws:SecureTransport': 'true' } })],
  [
    'unknown-action',
    '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"events:PutRuls","Resource":"*"}}',
  ],
  ['key-details', condition({ StringEquals: { 'events:details.eventTypeCode': 'x' } })],
  ['key-space', condition({ StringEquals: { 'events : source': 'x' } })],
  [
    'unknown-version',
    '{"Version":"2012-10-71","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}',
  ],
];

function condition(block: unknown): string {
  const statement = { Effect: 'Allow', Action: 'events:PutRule', Resource: '*', Condition: block };
  return JSON.stringify({ Version: '2012-10-17', Statement: statement }, null, 2);
}

describe('fixes', () => {
  const examples = Object.entries(POLICY_GUIDE).map(
    ([code, { example, type }]) => [code, example, type] as const,
  );
  const slips = SLIPS.map(([code, text]) => [code, text, undefined] as const);

  it.each([...examples, ...slips])('of %s mend what they are about', (code, text, type) => {
    const found = diagnose(text, type).filter((diagnostic) => diagnostic.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { fix } of found) {
      if (!fix) continue;
      const after = diagnose(applied(text, fix), type).map((diagnostic) => diagnostic.code);
      expect(after.filter((each) => each === code)).toHaveLength(found.length - 1);
      expect(after.filter((each) => each.startsWith('json-'))).toEqual([]);
    }
  });

  it('are offered for every slip that has one plain repair', () => {
    for (const [code, text] of SLIPS) {
      expect(diagnose(text).find((each) => each.code === code)?.fix, code).toBeDefined();
    }
  });
});
