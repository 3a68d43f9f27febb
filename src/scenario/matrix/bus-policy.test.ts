import { describe, expect, test } from 'vitest';
import { relate } from '../../engine/reasoning';
import { DEFAULT_SITE, newRow } from '../build';
import { defaultScenario } from '../examples/default';
import type { PolicyDocument } from '../types';
import { policySetOf } from './column';
import { createMatrixSelector } from './matrix';
import { WHOLE_ENGINE } from './whole-engine';

const BUS = 'arn:aws:events:us-east-1:123456789012:event-bus/default';

function document(type: PolicyDocument['type'], statement: object): PolicyDocument {
  return { type, text: JSON.stringify({ Version: '2012-10-17', Statement: statement }) };
}

const everything = (effect: 'Allow' | 'Deny'): PolicyDocument =>
  document('resource', {
    Effect: effect,
    Principal: { AWS: DEFAULT_SITE.principal },
    Action: '*',
    Resource: '*',
  });
const nothing = document('identity', { Effect: 'Allow', Action: 'sqs:*', Resource: '*' });
const all = document('identity', { Effect: 'Allow', Action: '*', Resource: '*' });

function word(policies: readonly PolicyDocument[], action: string, resource: string) {
  const scenario = {
    ...defaultScenario(),
    callers: [{ id: 'one', name: 'One', policies }],
    rows: [newRow({ kind: 'Other', text: JSON.stringify({ action, resource }) })],
  };
  const cell = createMatrixSelector(WHOLE_ENGINE)(scenario).rows[0]?.cells[0];
  return cell?.kind === 'verdict' ? cell.word : cell?.kind;
}

describe('a bus policy about every action', () => {
  test.each([
    ['events:PutEvents', BUS, 'Yes'],
    ['Events:DescribeEventBus', BUS, 'Yes'],
    ['events:DeleteRule', 'arn:aws:events:us-east-1:123456789012:rule/orders/one', 'Yes'],
    ['events:DescribeArchive', 'arn:aws:events:us-east-1:123456789012:archive/old', 'No'],
    ['events:ListEventBuses', '*', 'No'],
    ['s3:GetObject', 'arn:aws:s3:::reports/1.csv', 'No'],
    ['iam:PassRole', 'arn:aws:iam::123456789012:role/Invoke', 'No'],
  ])('%s on %s: %s', (action, resource, expected) => {
    expect(word([nothing, everything('Allow')], action, resource)).toBe(expected);
    const denied = word([all, everything('Deny')], action, resource);
    expect(denied).toBe(expected === 'Yes' ? 'No' : 'Yes');
  });

  test('is compared for what it can say only', () => {
    const [many, few] = [[everything('Allow')], []].map((more) => {
      const documents = [nothing, ...more];
      const read = documents.map(({ text, type }) => WHOLE_ENGINE.preparePolicy(text, type));
      return policySetOf(documents, read);
    });
    const { relation, limits } = relate(many ?? {}, few ?? {}, {
      site: DEFAULT_SITE,
      actions: ['s3:GetObject', 'events:ListEventBuses'],
    });
    expect({ relation, limits }).toEqual({ relation: 'equivalent', limits: [] });
    const events = { site: DEFAULT_SITE, actions: ['events:PutEvents'] };
    expect(relate(many ?? {}, few ?? {}, events).relation).toBe('a-allows-more');
  });
});
