import { describe, expect, it } from 'vitest';
import { createMatrixSelector, defaultScenario, type Scenario } from '../../scenario';
import { describeChanges } from './changes';

const matrix = createMatrixSelector();
const before = defaultScenario();

/** The same scenario with another text in the second policy. */
function withPolicyB(change: (text: string) => string): Scenario {
  const [a, b] = before.callers;
  if (!a || !b) throw new Error('The default scenario has two policies');
  const policies = b.policies.map((policy) => ({ ...policy, text: change(policy.text) }));
  return { ...before, callers: [a, { ...b, policies }] };
}

const told = (after: Scenario) => describeChanges(matrix(before), matrix(after));

describe('what an edit has changed', () => {
  it('is not worth a word when every verdict stays', () => {
    expect(told(withPolicyB((text) => `${text}\n`))).toBe('');
  });

  it('names the cells whose word has changed, and the mismatches', () => {
    const words = told(withPolicyB((text) => text.replace('"aws.ec2"', '"aws.s3"')));
    expect(words).toBe('Row 1, Policy B: No. Row 3, Policy B: No. 2 mismatches');
  });

  it('counts when there is too much to name', () => {
    expect(told(withPolicyB(() => '{'))).toBe('4 verdicts changed');
  });
});
