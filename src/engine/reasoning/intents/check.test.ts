import { describe, expect, it } from 'vitest';
import { compilePattern, matches } from '../../eventbridge/pattern';
import { preparePolicy } from '../../iam/policy/prepare';
import { holding, statement } from '../testing/example';
import { SITE } from '../testing/universe';
import type { Intent } from '../types';
import { checkIntent } from './check';

const SOURCE = 'events:source';
const only = (...values: string[]): Intent => ({ kind: 'only-sources', values });
const never = (...values: string[]): Intent => ({ kind: 'never-sources', values });
const denyAny = statement('Deny', { 'ForAnyValue:StringEquals': { [SOURCE]: 'aws.ec2' } });
const list = { 'ForAllValues:StringEquals': { [SOURCE]: ['aws.ec2', 'aws.s3'] } };
const present = { Null: { [SOURCE]: 'false' } };

describe('checkIntent', () => {
  it.each([
    [
      'one source by StringEquals',
      [statement('Allow', { StringEquals: { [SOURCE]: 'aws.ec2' } })],
      only('aws.ec2'),
      'proved',
    ],
    [
      "the page's Deny on aws.ec2",
      [statement('Allow'), statement('Deny', { StringEquals: { [SOURCE]: 'aws.ec2' } })],
      never('aws.ec2'),
      'refuted',
    ],
    ['a Deny with ForAnyValue', [statement('Allow'), denyAny], never('aws.ec2'), 'refuted'],
    [
      'that and a Deny without a source',
      [statement('Allow'), denyAny, statement('Deny', { Null: { [SOURCE]: 'true' } })],
      never('aws.ec2'),
      'proved',
    ],
    [
      'a list of sources that must be there',
      [statement('Allow', { ...list, ...present })],
      only('aws.ec2', 'aws.s3'),
      'proved',
    ],
    [
      'a list of sources that may be missing',
      [statement('Allow', list)],
      only('aws.ec2', 'aws.s3'),
      'refuted',
    ],
    [
      'detail.service',
      [statement('Allow', { StringEquals: { 'events:detail.service': 'ABUSE' } })],
      only('aws.health'),
      'refuted',
    ],
    [
      'a Condition block',
      [statement('Allow', { StringEquals: { [SOURCE]: 'aws.ec2' } })],
      { kind: 'condition', text: '{"StringLike":{"events:source":"aws.*"}}' },
      'proved',
    ],
    [
      'another Condition block',
      [statement('Allow')],
      { kind: 'condition', text: '{"Null":{"events:source":"false"}}' },
      'refuted',
    ],
    [
      'a Condition block that is none',
      [statement('Allow')],
      { kind: 'condition', text: '{' },
      'unreadable',
    ],
  ] as const)('%s', (_, statements, intent, status) => {
    const result = checkIntent(holding(...statements), intent, { site: SITE });
    expect(result.status).toBe(status);
    const { breach } = result;
    if (breach?.event === undefined) return;
    const compiled = compilePattern(breach.witness.call.text);
    expect(compiled.ok && matches(compiled, breach.event)).toBe(true);
  });

  it('tells that a filter beside a literal can let other events in', () => {
    const policies = holding(statement('Allow', { StringEquals: { [SOURCE]: 'aws.ec2' } }));
    const { robust } = checkIntent(policies, only('aws.ec2'), { site: SITE });
    const told = robust === true ? [] : robust;
    expect(told.map(({ readings, status }) => [Object.values(readings)[0], status])).toEqual([
      [undefined, 'proved'],
      ['literals-only', 'refuted'],
      ['absent', 'proved'],
      ['as-text', 'proved'],
      ['union', 'refuted'],
      ['ignored', 'refuted'],
    ]);
    expect(told[1]?.breach?.witness.call.text).toBe('{"source":["aws.ec2",{"prefix":""}]}');
  });

  it('proposes Denies with which the promise holds', () => {
    const policies = holding(statement('Allow'), denyAny);
    const { repair } = checkIntent(policies, never('aws.ec2'), { site: SITE });
    expect(repair?.statements.map((text) => JSON.parse(text).Condition)).toEqual([
      { Null: { [SOURCE]: 'true' } },
    ]);
    const text = policies.identity?.[0]?.text ?? '';
    const mended = (repair?.edits ?? []).reduceRight(
      (before, { span, text: put }) => before.slice(0, span.start) + put + before.slice(span.end),
      text,
    );
    const after = { identity: [preparePolicy(mended)] };
    expect(checkIntent(after, never('aws.ec2'), { site: SITE }).status).toBe('proved');
  });
});
