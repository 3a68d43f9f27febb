import type { Intent, Policy } from '../../engine';
import { intentKey } from '../../engine/reasoning';

/** Values that the policies themselves name for what a promise is about, without wildcards. */
export function suggestions(policies: readonly Policy[], kind: Intent['kind']): readonly string[] {
  const key = intentKey(kind);
  const values = policies
    .flatMap(({ statements }) => statements)
    .flatMap(({ conditions }) => conditions)
    .filter((condition) => condition.key === key)
    .flatMap((condition) => condition.values.map(({ text }) => text));
  return [...new Set(values)].filter(
    (value) => !/[*?$]/.test(value) && !/^(true|false)$/.test(value),
  );
}
