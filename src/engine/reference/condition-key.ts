import { KEYS } from './generated/events';
import { GLOBAL_KEYS } from './generated/global-keys';
import { GLOBAL_DESCRIPTIONS } from './global-descriptions';
import type { ConditionKeyInfo } from './types';

const VARIABLE = /\$\{[^}]*\}/;

const own = new Set(KEYS.map(({ name }) => name));

/** The condition keys that requests to the `events` service can carry: its own, then everyone's. */
export const conditionKeys: readonly ConditionKeyInfo[] = [
  ...KEYS,
  ...GLOBAL_KEYS.filter(({ name }) => !own.has(name)).map((key) => ({
    ...key,
    description: GLOBAL_DESCRIPTIONS[key.name.toLowerCase()] ?? key.description,
  })),
];

const byName = new Map(conditionKeys.map((key) => [key.name.toLowerCase(), key]));

/** Keys with a part that the user chooses, as what stands before and after it, lower case. */
const templates = conditionKeys.flatMap((key) => {
  const [before = '', after = ''] = key.name.toLowerCase().split(VARIABLE);
  return VARIABLE.test(key.name) ? [{ key, before, after }] : [];
});

/**
 * Looks up a condition key. Names are compared without regard to case (UG condition keys).
 *
 * @param name as written in a policy, for example `events:source` or `aws:RequestTag/team`
 * @returns undefined for a key that neither the `events` service nor every service knows
 */
export function conditionKey(name: string): ConditionKeyInfo | undefined {
  const wanted = name.toLowerCase();
  const exact = byName.get(wanted);
  if (exact) return exact;
  const fitting = templates.filter(
    ({ before, after }) =>
      wanted.length > before.length + after.length &&
      wanted.startsWith(before) &&
      wanted.endsWith(after),
  );
  // `events:Metadata/x/Matcher` fits two: the one that fixes more is meant.
  return fitting.sort((a, b) => b.after.length - a.after.length)[0]?.key;
}
