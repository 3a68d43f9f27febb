import { type ConditionKeyInfo, conditionKeys } from '../../engine/later';

/** Condition keys of one type, under its name. */
export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly ConditionKeyInfo[];
}

const TITLES: readonly (readonly [title: string, fits: (key: ConditionKeyInfo) => boolean])[] = [
  ['Text', ({ type, multivalued }) => type === 'String' && !multivalued],
  ['Lists', ({ multivalued }) => multivalued],
  ['ARN', ({ type, multivalued }) => type === 'ARN' && !multivalued],
  ['True or false', ({ type, multivalued }) => type === 'Bool' && !multivalued],
  ['Date', ({ type }) => type === 'Date'],
  ['Address', ({ type }) => type === 'IPAddress'],
  ['Number', ({ type, multivalued }) => type === 'Numeric' && !multivalued],
];

/**
 * The keys that requests carry, by type.
 *
 * @param search words of which each has to be in the key's name or in what is said of it
 */
export function keyGroups(search: string): readonly KeyGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = [...conditionKeys].sort(byName).filter(({ name, description }) => {
    const text = `${name} ${description}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return TITLES.map(([title, fits]) => ({ title, keys: found.filter(fits) })).filter(
    ({ keys }) => keys.length > 0,
  );
}

/** The keys of every service first: EventBridge's own come from the call. */
function byName(a: ConditionKeyInfo, b: ConditionKeyInfo): number {
  return a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1;
}
