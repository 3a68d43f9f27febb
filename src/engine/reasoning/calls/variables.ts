import { scan } from '../../iam/conditions/variable';
import type { Roster } from '../model/placed';

/** Keys, in lower case, whose values policies compare others with. */
export function variableKeys(rosters: readonly Roster[]): Set<string> {
  const keys = new Set<string>();
  for (const { placed } of rosters) {
    for (const { statement, variables } of placed) {
      if (!variables) continue;
      const texts = [
        ...statement.conditions.flatMap(({ values }) => values.map(({ text }) => text)),
        ...statement.resource.values.map(({ text }) => text),
      ];
      for (const text of texts) {
        for (const token of scan(text, { variables: true, wildcards: true })) {
          if (token.kind === 'variable') keys.add(token.key);
        }
      }
    }
  }
  return keys;
}
