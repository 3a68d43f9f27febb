import { describe, expect, it } from 'vitest';
import { derivedKey } from './context';
import { parsePrincipal } from './principal';

describe('parsePrincipal', () => {
  it.each([
    ['arn:aws:iam::123456789012:user/alice', { kind: 'user', name: 'alice' }],
    ['arn:aws:iam::123456789012:user/team/a/alice', { kind: 'user', name: 'alice' }],
    ['arn:aws:iam::123456789012:root', { kind: 'root', account: '123456789012' }],
    ['123456789012', { kind: 'root', arn: 'arn:aws:iam::123456789012:root' }],
    ['arn:aws:iam::123456789012:role/path/R', { kind: 'role', role: 'R', session: undefined }],
    ['arn:aws:sts::123456789012:assumed-role/R/s@x', { kind: 'role', role: 'R', session: 's@x' }],
    ['arn:aws:sts::123456789012:federated-user/bob', { kind: 'federated-user', name: 'bob' }],
    ['events.amazonaws.com', { kind: 'service', account: undefined }],
    ['ec2.amazonaws.com.cn', { kind: 'service' }],
    ['*', { kind: 'anonymous', account: undefined }],
    ['events.amazonaws.com.evil.example', { kind: 'other', account: undefined }],
    ['events.amazonaws.comx', { kind: 'other' }],
    ['!events.amazonaws.com', { kind: 'other' }],
    ['1234567890123', { kind: 'other', account: undefined }],
    ['x123456789012', { kind: 'other' }],
    ['arn:aws:s3::123456789012:root', { kind: 'other', account: '123456789012' }],
    ['arn:aws:s3::123456789012:user/alice', { kind: 'other' }],
    ['arn:aws:s3::123456789012:role/R', { kind: 'other' }],
    ['arn:aws:iam::123456789012:federated-user/bob', { kind: 'other' }],
    ['arn:aws:iam::123456789012:assumed-role/R/s', { kind: 'other' }],
    ['arn:aws:sts::123456789012:other/R/s', { kind: 'other' }],
    ['arn:aws:sts::123456789012:assumed-role//s', { kind: 'other' }],
    ['arn:aws:iam::123456789012:user', { kind: 'other' }],
    ['', { kind: 'other' }],
    ['alice', { kind: 'other' }],
    ['arn:aws:iam::123456789012:user/', { kind: 'other', account: '123456789012' }],
    ['arn:aws:sts::123456789012:assumed-role/R', { kind: 'other' }],
    ['arn:aws:iam::1234:user/alice', { kind: 'other', account: undefined }],
    ['arn:aws:iam::123456789012:saml-provider/Corp', { kind: 'other', account: '123456789012' }],
  ])('reads %s', (arn, wanted) => {
    expect(parsePrincipal(arn)).toMatchObject(wanted);
  });
});

const KEYS = [
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principaltype',
  'aws:username',
  'aws:userid',
  'aws:principalisawsservice',
  'aws:principalservicename',
  'aws:principalservicenameslist',
];

describe('derivedKey', () => {
  const keys = (arn: string) => {
    const parties = { principal: parsePrincipal(arn), resourceAccount: undefined };
    const all = KEYS.map((key) => [key, derivedKey(key)?.(parties)] as const);
    return Object.fromEntries(all.filter(([, value]) => value !== undefined));
  };

  it("knows the resource's account, and no key that depends on more", () => {
    const parties = { principal: parsePrincipal('*'), resourceAccount: '123456789012' };
    expect(derivedKey('aws:resourceaccount')?.(parties)).toBe('123456789012');
    expect(derivedKey('aws:sourceip')).toBeUndefined();
  });

  it('knows what follows from a user', () => {
    expect(keys('arn:aws:iam::123456789012:user/team/alice')).toEqual({
      'aws:principalarn': 'arn:aws:iam::123456789012:user/team/alice',
      'aws:principalaccount': '123456789012',
      'aws:principaltype': 'User',
      'aws:username': 'alice',
      'aws:principalisawsservice': 'false',
    });
  });

  it('knows what follows from a role session: the role is the principal', () => {
    expect(keys('arn:aws-cn:sts::123456789012:assumed-role/R/s')).toEqual({
      'aws:principalarn': 'arn:aws-cn:iam::123456789012:role/R',
      'aws:principalaccount': '123456789012',
      'aws:principaltype': 'AssumedRole',
      'aws:principalisawsservice': 'false',
    });
  });

  it('knows what follows from the root user and a federated user', () => {
    expect(keys('arn:aws:iam::123456789012:root')).toMatchObject({
      'aws:principaltype': 'Account',
      'aws:userid': '123456789012',
    });
    expect(keys('arn:aws:sts::123456789012:federated-user/bob')).toMatchObject({
      'aws:principaltype': 'FederatedUser',
      'aws:userid': '123456789012:bob',
    });
  });

  it('knows nothing but that of somebody unknown, and takes a role by its own ARN', () => {
    expect(keys('anonymous')).toEqual({ 'aws:principalisawsservice': 'false' });
    const role = 'arn:aws:iam::123456789012:role/path/R';
    expect(keys(role)['aws:principalarn']).toBe(role);
  });

  it('knows what follows from a service', () => {
    expect(keys('events.amazonaws.com')).toEqual({
      'aws:principalisawsservice': 'true',
      'aws:principalservicename': 'events.amazonaws.com',
      'aws:principalservicenameslist': ['events.amazonaws.com'],
    });
  });
});
