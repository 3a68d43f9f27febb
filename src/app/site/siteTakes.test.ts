import { describe, expect, it } from 'vitest';
import { DEFAULT_SITE } from '../../scenario';
import { SITE_TAKES } from './siteTakes';

describe('who calls, and where', () => {
  it('takes the values that a new scenario starts with', () => {
    for (const [name, value] of Object.entries(DEFAULT_SITE)) {
      expect(SITE_TAKES[name as keyof typeof DEFAULT_SITE](value)).toBe(true);
    }
  });

  it.each([
    ['principal', 'arn:aws:sts::123456789012:assumed-role/Publisher/session'],
    ['principal', 'arn:aws-cn:iam::123456789012:root'],
    ['principal', 'events.amazonaws.com'],
    ['principal', 'arn:aws:iam::123456789012:role/team/Publisher'],
    ['principal', '123456789012'],
    ['principal', '*'],
    ['region', 'us-gov-west-1'],
    ['bus', 'aws.partner/example.com/orders'],
    ['bus', 'arn:aws:events:us-east-1:123456789012:event-bus/orders'],
  ] as const)('takes %s %s', (name, value) => {
    expect(SITE_TAKES[name](value)).toBe(true);
  });

  it.each([
    ['principal', 'alice'],
    ['principal', 'arn:aws:iam::123456789012:group/Publishers'],
    ['principal', 'arn:aws:sts::123456789012:assumed-role/Publisher'],
    ['principal', 'arn:aws:iam::123456789012:user/*'],
    ['bus', 'arn:aws:events:us-east-1:123:event-bus/orders'],
    ['account', '12345'],
    ['account', '1234-5678-9012'],
    ['region', 'Ireland'],
    ['bus', 'my bus'],
    ['bus', ''],
    ['rule', 'a'.repeat(65)],
  ] as const)('does not take %s %s', (name, value) => {
    expect(SITE_TAKES[name](value)).toBe(false);
  });
});
