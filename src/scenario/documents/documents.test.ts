import { describe, expect, it } from 'vitest';
import { preparePolicy } from '../../engine';
import { blankScenario, newRow } from '../build';
import { readScenario } from '../read-scenario';
import { toStored } from '../stored';
import type { PolicyDocument } from '../types';
import { MAX_POLICIES } from '../types';
import {
  addDocument,
  addProblem,
  documentNames,
  moveDocument,
  moveLevel,
  nextLevel,
  removeDocument,
} from '.';
import { newDocument } from './new-document';

const text = '{}';
const of = (...types: PolicyDocument['type'][]): PolicyDocument[] =>
  types.map((type) => ({ type, text }));
const scp = (...levels: number[]): PolicyDocument[] =>
  levels.map((level) => ({ type: 'scp', level, text }));

describe('the names of documents', () => {
  it('tell type, level and number apart', () => {
    const policies = [
      ...of('identity', 'identity', 'boundary', 'session'),
      ...scp(0, 1, 1),
      ...of('rcp', 'resource'),
    ];
    expect(documentNames(policies)).toEqual([
      'Identity',
      'Identity 2',
      'Boundary',
      'Session',
      'SCP · root',
      'SCP · level 2',
      'SCP · level 2 (2)',
      'RCP · root',
      'Bus policy',
    ]);
  });

  it('count the levels that hold a policy, as the engine does', () => {
    expect(documentNames(scp(7, 3))).toEqual(['SCP · level 2', 'SCP · root']);
  });
});

describe('adding a document', () => {
  it('puts it where its type has its place', () => {
    const added = addDocument(of('identity', 'resource'), { type: 'boundary', text });
    expect(documentNames(added.policies)).toEqual(['Identity', 'Boundary', 'Bus policy']);
    expect(added.shown).toBe(1);
    const levels = addDocument(scp(0, 1), { type: 'scp', level: 0, text });
    expect(documentNames(levels.policies)).toEqual([
      'SCP · root',
      'SCP · root (2)',
      'SCP · level 2',
    ]);
  });

  it('is refused for a second bus policy, a second boundary and one too many', () => {
    expect(addProblem(of('resource'), 'resource')).toBe('a bus has one policy');
    expect(addProblem(of('boundary'), 'boundary')).toBe('a user or role has one boundary');
    expect(addProblem(of('identity'), 'identity')).toBeUndefined();
    const full = Array.from({ length: MAX_POLICIES }, () => of('identity')).flat();
    expect(addProblem(full, 'session')).toMatch(/^40 policies/);
  });

  it('offers the level under the deepest', () => {
    expect(nextLevel(of('identity'), 'scp')).toBeUndefined();
    expect(nextLevel(scp(0), 'scp')).toBe(1);
    expect(nextLevel(scp(0, 5), 'scp')).toBe(2);
    expect(nextLevel(scp(...Array(21).keys()), 'scp')).toBeUndefined();
  });
});

describe('changing a list of documents', () => {
  it('removes one, closes the gap in the levels, and keeps the last', () => {
    const removed = removeDocument(scp(0, 1, 2), 1);
    expect(removed.policies).toEqual(scp(0, 1));
    expect(removed.shown).toBe(1);
    expect(removeDocument(of('identity'), 0).policies).toEqual(of('identity'));
  });

  it('moves a tab by one place', () => {
    const policies = of('identity', 'boundary');
    expect(moveDocument(policies, 1, -1)?.policies).toEqual(of('boundary', 'identity'));
    expect(moveDocument(policies, 1, 1)).toBeUndefined();
    expect(moveDocument(policies, 0, -1)).toBeUndefined();
  });

  it('moves an SCP to the level above or below, where that is another one', () => {
    expect(moveLevel(scp(0, 1), 1, -1)).toMatchObject({ policies: scp(0, 0), level: 0 });
    expect(moveLevel(scp(0, 0), 1, 1)).toMatchObject({ policies: scp(0, 1), level: 1 });
    expect(moveLevel(scp(0, 1), 0, 1)).toMatchObject({ policies: scp(0, 0), level: 0 });
    expect(moveLevel(scp(0, 1), 0, -1)).toBeUndefined();
    expect(moveLevel(scp(0, 1), 1, 1)).toBeUndefined();
    expect(moveLevel(of('identity', 'identity'), 1, 1)).toBeUndefined();
  });
});

describe('a new document', () => {
  const TYPES = ['identity', 'boundary', 'session', 'scp', 'rcp', 'resource'] as const;

  it.each(TYPES)('of type %s is one that AWS would take', (type) => {
    const document = newDocument(type, blankScenario(), undefined);
    const { ok, diagnostics } = preparePolicy(document.text, type);
    expect({ ok, errors: diagnostics.filter(({ severity }) => severity === 'error') }).toEqual({
      ok: true,
      errors: [],
    });
  });

  it.each<[string, string, object | string, string]>([
    [
      'arn:aws:iam::123456789012:user/alice',
      '{ "EventBusName": "orders" }',
      { AWS: 'arn:aws:iam::123456789012:user/alice' },
      'arn:aws:events:us-east-1:123456789012:event-bus/orders',
    ],
    [
      '123456789012',
      '{ "EventBusName": "arn:aws:events:eu-west-1:210987654321:event-bus/orders" }',
      { AWS: '123456789012' },
      'arn:aws:events:eu-west-1:210987654321:event-bus/orders',
    ],
    [
      'events.amazonaws.com',
      'no JSON',
      { Service: 'events.amazonaws.com' },
      'arn:aws:events:us-east-1:123456789012:event-bus/default',
    ],
    ['*', '{}', '*', 'arn:aws:events:us-east-1:123456789012:event-bus/default'],
  ])('for the bus names the caller %s', (principal, entry, named, bus) => {
    const row = { ...newRow({ kind: 'PutEvents', text: entry }), site: { principal } };
    const { text: written } = newDocument('resource', blankScenario(), row);
    expect(JSON.parse(written).Statement).toEqual([
      { Effect: 'Allow', Principal: named, Action: 'events:PutEvents', Resource: bus },
    ]);
  });
});

describe('a stored caller', () => {
  it('has one bus policy at most: a second would never be asked', () => {
    const scenario = blankScenario();
    const withBus = (count: number) =>
      readScenario(
        toStored({
          ...scenario,
          callers: scenario.callers.map((caller) => ({
            ...caller,
            policies: Array.from({ length: count }, () => of('resource')).flat(),
          })),
        }),
        'file',
      ).ok;
    expect(withBus(1)).toBe(true);
    expect(withBus(2)).toBe(false);
  });
});
