import type { LabRule } from '../../scenario';

/**
 * A rule to start from, with a name that is free.
 *
 * @param source of the event that is looked at, so that the rule fires
 */
export function newRule(
  rules: readonly LabRule[],
  bus: string,
  source = 'com.example.orders',
): Omit<LabRule, 'id'> {
  const taken = new Set(rules.map(({ name }) => name));
  let number = 1;
  while (taken.has(`rule-${number}`)) number += 1;
  return {
    name: `rule-${number}`,
    bus,
    enabled: true,
    pattern: `{\n  "source": [${JSON.stringify(source)}]\n}`,
    targets: '[{ "Id": "1", "Arn": "arn:aws:lambda:us-east-1:123456789012:function:my-function" }]',
  };
}
