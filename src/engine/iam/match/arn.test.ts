import { describe, expect, it } from 'vitest';
import { actionTest } from './action';
import { arnAccount, parseArn } from './arn';

describe('parseArn', () => {
  it('cuts at the first five colons', () => {
    const parts = ['arn', 'aws', 'events', '', '123456789012', 'rule/a:b:c'];
    expect(parseArn(parts.join(':'))).toEqual(parts);
    expect(parseArn('arn:::::')).toEqual(['arn', '', '', '', '', '']);
  });

  it('reads nothing with fewer parts or another beginning', () => {
    for (const text of ['', 'arn', 'arn:', 'arn:a', 'arn:a:b', 'arn:a:b:c', 'arn:a:b:c:d']) {
      expect(parseArn(text), text).toBeUndefined();
    }
    expect(parseArn('urn:a:b:c:d:e')).toBeUndefined();
    expect(parseArn('x:arn:a:b:c:d:e')).toBeUndefined();
  });

  it('knows the account where there is one of twelve digits', () => {
    expect(arnAccount('arn:aws:events:us-east-1:123456789012:rule/a')).toBe('123456789012');
    for (const account of ['', 'aws', '1234567890123', 'x123456789012', '12345678901']) {
      expect(arnAccount(`arn:aws:iam::${account}:x`), account).toBeUndefined();
    }
    expect(arnAccount('*')).toBeUndefined();
  });
});

describe('actionTest', () => {
  it('knows wildcards and no variables', () => {
    expect(actionTest('*')('events:putrule')).toBe(true);
    expect(actionTest('events:Put?ule')('events:putrule')).toBe(true);
    expect(actionTest('events:put${*}')('events:put${x}')).toBe(true);
    expect(actionTest('events:put${*}')('events:put*')).toBe(false);
  });
});
