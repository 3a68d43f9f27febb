import { describe, expect, it } from 'vitest';
import { advise } from '../advice';
import { preparePolicy } from '../policy/prepare';
import { POLICY_CODES, POLICY_GUIDE, type PolicyCode } from '.';

describe('the diagnostic codes', () => {
  const codes = Object.entries(POLICY_CODES) as [PolicyCode, (typeof POLICY_CODES)[PolicyCode]][];

  it.each(codes)('%s is triggered by its example', (code, entry) => {
    const { example, type } = POLICY_GUIDE[code];
    const policy = preparePolicy(example, type);
    const all = [...policy.diagnostics, ...advise(policy)];
    const found = all.find((diagnostic) => diagnostic.code === code);
    expect(found, JSON.stringify(all)).toBeDefined();
    expect(found?.severity).toBe(entry.severity);
    if (entry.severity !== 'error') expect(policy.ok).toBe(true);
    else expect(policy.ok).toBe(entry.refuses === false);
  });
});
