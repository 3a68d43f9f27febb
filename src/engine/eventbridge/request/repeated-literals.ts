import type { Diagnostic } from '../../diagnostic';
import type { PatternStep } from '../pattern';
import { fieldsFor } from './field';

/**
 * Points out literals that a list holds twice. Nobody documents whether IAM then sees one value or
 * two; the list is handed over as written, which a bare `StringEquals` does not match.
 */
export function repeatedLiterals(
  pattern: readonly PatternStep[],
  paths: readonly string[],
): Diagnostic[] {
  return paths.flatMap((path) =>
    fieldsFor(pattern, path, true).flatMap((field) => {
      const literals = (field?.entries ?? []).filter((entry) => entry.kind === 'string');
      const seen = new Set<string>();
      return literals.flatMap((item): Diagnostic[] => {
        if (!seen.has(item.value)) {
          seen.add(item.value);
          return [];
        }
        return [
          {
            code: 'repeated-literal',
            severity: 'info',
            span: item.span,
            message: `\`${item.value}\` stands twice in this list; IAM is taken to see a list of both, which AWS does not document`,
          },
        ];
      });
    }),
  );
}
