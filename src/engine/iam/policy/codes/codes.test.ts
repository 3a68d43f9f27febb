import { describe, expect, it } from 'vitest';
import { preparePolicy } from '../prepare';
import { POLICY_CODES, type PolicyCode } from '.';

describe('the diagnostic codes', () => {
  const codes = Object.entries(POLICY_CODES) as [PolicyCode, (typeof POLICY_CODES)[PolicyCode]][];

  it.each(codes)('%s is triggered by its example', (code, entry) => {
    const policy = preparePolicy(entry.example, entry.type);
    const found = policy.diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(found, JSON.stringify(policy.diagnostics)).toBeDefined();
    expect(found?.severity).toBe(entry.severity);
    if (entry.severity !== 'error') expect(policy.ok).toBe(true);
    else expect(policy.ok).toBe(entry.refuses === false);
  });
});
