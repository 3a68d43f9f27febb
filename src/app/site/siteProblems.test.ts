import { describe, expect, it } from 'vitest';
import { DEFAULT_SITE } from '../../scenario';
import { SITE_PROBLEMS } from './siteProblems';

describe('who calls, and where', () => {
  it('takes the values that a new scenario starts with', () => {
    for (const [name, value] of Object.entries(DEFAULT_SITE)) {
      expect(SITE_PROBLEMS[name as keyof typeof DEFAULT_SITE](value)).toBeUndefined();
    }
  });

  it.each([
    ['principal', 'arn:aws:sts::123456789012:assumed-role/Publisher/session'],
    ['principal', 'arn:aws-cn:iam::123456789012:root'],
    ['principal', 'events.amazonaws.com'],
    ['region', 'us-gov-west-1'],
    ['bus', 'aws.partner/example.com/orders'],
    ['bus', 'arn:aws:events:us-east-1:123456789012:event-bus/orders'],
  ] as const)('takes %s %s', (name, value) => {
    expect(SITE_PROBLEMS[name](value)).toBeUndefined();
  });

  it.each([
    ['principal', 'alice'],
    ['account', '12345'],
    ['account', '1234-5678-9012'],
    ['region', 'Ireland'],
    ['bus', 'my bus'],
    ['bus', ''],
    ['rule', 'a'.repeat(65)],
  ] as const)('says what to do about %s %s', (name, value) => {
    expect(SITE_PROBLEMS[name](value)).toMatch(/^Enter/);
  });
});
