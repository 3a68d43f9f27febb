import { describe, expect, it } from 'vitest';
import { conditionKey, conditionKeys, eventsAction, eventsActions, isServicePrefix } from '.';

describe('eventsAction', () => {
  it('knows what the page is about, in any case, with or without the service', () => {
    for (const name of ['PutRule', 'putrule', 'events:PutRule', 'EVENTS:PUTRULE']) {
      expect(eventsAction(name)?.name).toBe('PutRule');
    }
  });

  it.each(['PutRules', 'Put*', '', 's3:PutRule', 'constructor'])('does not know %j', (name) => {
    expect(eventsAction(name)).toBeUndefined();
  });

  it('lists the keys that the documents use for an action', () => {
    const keys = eventsAction('PutRule')?.conditionKeys;
    expect(keys).toEqual(
      expect.arrayContaining(['events:source', 'events:detail-type', 'events:creatorAccount']),
    );
    expect(eventsAction('PutTargets')?.conditionKeys).toContain('events:TargetArn');
  });

  it('counts the keys of its resources among the keys of an action', () => {
    expect(eventsAction('PutRule')?.conditionKeys).toContain('aws:ResourceTag/${TagKey}');
  });
});

describe('conditionKey', () => {
  it("knows the service's keys and every service's keys in any case", () => {
    expect(conditionKey('EVENTS:Source')).toMatchObject({
      name: 'events:source',
      type: 'String',
      multivalued: true,
    });
    expect(conditionKey('aws:principalaccount')).toMatchObject({ multivalued: false });
    expect(conditionKey('aws:SourceIp')?.type).toBe('IPAddress');
  });

  it('finds keys with a part of the user’s own', () => {
    expect(conditionKey('aws:RequestTag/Team')?.name).toBe('aws:RequestTag/${TagKey}');
    expect(conditionKey('aws:PrincipalTag/a/b')?.name).toBe('aws:PrincipalTag/${TagKey}');
    expect(conditionKey('events:Metadata/x')?.name).toBe('events:Metadata/${MetadataKey}');
    expect(conditionKey('events:metadata/x/matcher')?.name).toBe(
      'events:Metadata/${MetadataKey}/Matcher',
    );
  });

  it.each(['aws:RequestTag/', 'aws:RequestTag', 'events:sources', 's3:prefix', '', '__proto__'])(
    'does not know %j',
    (name) => {
      expect(conditionKey(name)).toBeUndefined();
    },
  );
});

describe('the data as a whole', () => {
  it('is there, once each', () => {
    expect(eventsActions.length).toBeGreaterThan(50);
    for (const names of [eventsActions, conditionKeys].map((list) => list.map((e) => e.name))) {
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('explains every key of an action', () => {
    for (const { conditionKeys: keys } of eventsActions) {
      for (const key of keys) expect(conditionKey(key)?.description, key).toMatch(/\w/);
    }
  });

  it('knows the prefixes of services', () => {
    expect(isServicePrefix('Events')).toBe(true);
    expect(isServicePrefix('evnets')).toBe(false);
  });
});
