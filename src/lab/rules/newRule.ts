import type { LabRule } from '../../scenario';

/** A rule to start from, with a name that is free. */
export function newRule(rules: readonly LabRule[], bus: string): Omit<LabRule, 'id'> {
  const taken = new Set(rules.map(({ name }) => name));
  let number = 1;
  while (taken.has(`rule-${number}`)) number += 1;
  return {
    name: `rule-${number}`,
    bus,
    enabled: true,
    pattern: '{\n  "source": ["com.example.orders"]\n}',
    targets: '[{ "Id": "1", "Arn": "arn:aws:lambda:us-east-1:123456789012:function:my-function" }]',
  };
}
