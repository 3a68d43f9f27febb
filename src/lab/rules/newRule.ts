import type { CallSite } from '../../engine';
import { busAddress } from '../../engine/later';
import type { LabRule } from '../../scenario';

/**
 * A rule to start from, with a name that is free.
 *
 * @param source of the event that is looked at, so that the rule fires
 */
export function newRule(
  rules: readonly LabRule[],
  bus: string,
  site: CallSite,
  source = 'com.example.orders',
): Omit<LabRule, 'id'> {
  const taken = new Set(rules.map(({ name }) => name));
  let number = 1;
  while (taken.has(`rule-${number}`)) number += 1;
  const { partition, region, account } = busAddress(bus, site);
  return {
    name: `rule-${number}`,
    bus,
    enabled: true,
    pattern: `{\n  "source": [${JSON.stringify(source)}]\n}`,
    targets: `[{ "Id": "1", "Arn": "arn:${partition}:lambda:${region}:${account}:function:my-function" }]`,
  };
}
