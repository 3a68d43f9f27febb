import type { ConditionKeyInfo, KeyType } from '../../src/engine/reference/types';

const TYPES: readonly KeyType[] = ['ARN', 'Bool', 'Date', 'IPAddress', 'Numeric', 'String'];

/**
 * Puts a condition key of the package into the engine's form.
 *
 * @throws when the package has a type that the engine does not know, so that nobody guesses it
 */
export function keyInfo(source: {
  readonly key: string;
  readonly type: string;
  readonly description: string;
}): ConditionKeyInfo {
  const element = source.type.replace(/^ArrayOf/, '');
  const type = TYPES.find((known) => known === element);
  if (!type) throw new Error(`${source.key} has the unknown type ${source.type}`);
  return {
    // Global keys write their variable part as an example, the services' as a variable.
    name: source.key.replace(/\/tag-key$/, '/${TagKey}'),
    type,
    multivalued: element !== source.type,
    description: source.description,
  };
}
