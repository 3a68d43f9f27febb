import { describe, expect, it } from 'vitest';
import { parsePrincipal } from '../principal/principal';
import { gripOn, namedPrincipal, type PrincipalValue, spares, strongestGrip } from './principal';

const ALICE = 'arn:aws:iam::123456789012:user/alice';
const ROOT = 'arn:aws:iam::123456789012:root';
const ROLE = 'arn:aws:iam::123456789012:role/Publisher';
const SESSION = 'arn:aws:sts::123456789012:assumed-role/Publisher/s1';

const value = (text: string, type = 'AWS'): PrincipalValue => ({
  text,
  span: { start: 0, end: 0 },
  names: namedPrincipal(type, text),
});

describe('namedPrincipal', () => {
  it.each([
    ['AWS', '*', { kind: 'everyone' }],
    ['AWS', '123456789012', { kind: 'account', account: '123456789012' }],
    ['AWS', ROOT, { kind: 'account', account: '123456789012' }],
    ['AWS', '1234567890123', { kind: 'exact', type: 'AWS', text: '1234567890123' }],
    ['AWS', 'x123456789012', { kind: 'exact', type: 'AWS', text: 'x123456789012' }],
    ['Federated', '123456789012', { kind: 'exact', type: 'Federated', text: '123456789012' }],
    ['AWS', ALICE, { kind: 'exact', type: 'AWS', text: ALICE }],
    [
      'AWS',
      'arn:aws:iam::123456789012:role/path/R',
      { kind: 'role', account: '123456789012', role: 'R' },
    ],
    ['AWS', SESSION, { kind: 'exact', type: 'AWS', text: SESSION }],
  ] as const)('reads %s %s', (type, text, names) => {
    expect(namedPrincipal(type, text)).toEqual(names);
  });
});

describe('the grip of a value', () => {
  it.each([
    ['*', ALICE, 'grants'],
    [ROOT, ALICE, 'account'],
    [ROOT, ROOT, 'grants'],
    [ROOT, 'arn:aws:iam::999999999999:user/alice', 'none'],
    [ALICE, ALICE, 'directly'],
    [ALICE, 'arn:aws:iam::123456789012:user/bob', 'none'],
    [ROLE, SESSION, 'grants'],
    [ROLE, ROLE, 'grants'],
    [ROLE, 'arn:aws:sts::123456789012:assumed-role/Other/s1', 'none'],
    [ROLE, 'arn:aws:sts::999999999999:assumed-role/Publisher/s1', 'none'],
    [ROLE, ALICE, 'none'],
    [SESSION, SESSION, 'directly'],
    ['events.amazonaws.com', 'events.amazonaws.com', 'grants'],
    ['anonymous', 'anonymous', 'grants'],
  ] as const)('%s on %s', (text, caller, grip) => {
    const type = text.endsWith('.com') ? 'Service' : 'AWS';
    expect(gripOn(value(text, type), parsePrincipal(caller))).toBe(grip);
  });

  it.each([
    ['AWS', 'events.amazonaws.com', 'none'],
    ['Service', 'events.amazonaws.com', 'grants'],
    ['Federated', ALICE, 'none'],
    ['Service', ALICE, 'none'],
    ['Service', 'anonymous', 'none'],
    ['CanonicalUser', 'anonymous', 'grants'],
    ['Service', '*', 'none'],
  ] as const)('goes by the key: %s %s', (type, text, grip) => {
    expect(gripOn(value(text, type), parsePrincipal(text))).toBe(grip);
  });

  it('is the strongest of several, in whatever order', () => {
    const caller = parsePrincipal(ALICE);
    const values = [value(ROOT), value(ALICE), value('*')];
    expect(strongestGrip(values, caller)).toBe('directly');
    expect(strongestGrip([...values].reverse(), caller)).toBe('directly');
    expect(strongestGrip([value('*'), value(ROOT)], caller)).toBe('grants');
    expect(strongestGrip([], caller)).toBe('none');
  });
});

describe('NotPrincipal', () => {
  it.each([
    ['everyone', ['*'], ALICE, true],
    ['the user and the account', [ALICE, ROOT], ALICE, true],
    ['the user and another account', [ALICE, '999999999999'], ALICE, false],
    ['another user and the account', ['arn:aws:iam::123456789012:user/bob', ROOT], ALICE, false],
    ['two others', [ROLE, ROOT], ALICE, false],
    ['the root user by the account', [ROOT], ROOT, true],
    ['the session, the role and the account', [SESSION, ROLE, ROOT], SESSION, true],
    ['the role and the account, for the role itself', [ROLE, ROOT], ROLE, true],
    ['another role', [SESSION, 'arn:aws:iam::123456789012:role/Other', ROOT], SESSION, false],
    ['no role', [SESSION, ROOT], SESSION, false],
    ['no session', [ROLE, ROOT], SESSION, false],
    ['another session', [`${SESSION}x`, ROLE, ROOT], SESSION, false],
    ['a service', ['events.amazonaws.com'], 'events.amazonaws.com', true],
    ['another service', ['sns.amazonaws.com'], 'events.amazonaws.com', false],
  ] as const)('that lists %s', (_, texts, caller, spared) => {
    const values = texts.map((text) => value(text, text.endsWith('.com') ? 'Service' : 'AWS'));
    expect(spares(values, parsePrincipal(caller))).toBe(spared);
  });
});
