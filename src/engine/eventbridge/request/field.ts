import type { PatternField, PatternStep } from '../pattern';

/** What a pattern can give for one path; undefined stands for "nothing", possible beside lists. */
export type Alternatives = readonly (PatternField | undefined)[];

/**
 * Collects what a pattern gives for a dotted path. Steps apply in source order: a later list
 * replaces an earlier one, and a branch of `$or` replaces what came before it, in that branch only
 * (recorded AWS answers). In proportion to the pattern's size, however many combinations it has.
 *
 * @param or whether the branches of `$or` count
 */
export function fieldsFor(
  steps: readonly PatternStep[],
  path: string,
  or: boolean,
  before: Alternatives = [undefined],
): Alternatives {
  let now = before;
  for (const step of steps) {
    if (step.kind === 'field') {
      if (step.path === path) now = [step];
    } else if (or) {
      const start = now;
      const after = step.branches.flatMap((branch) => fieldsFor(branch, path, or, start));
      now = [...new Set(after)];
    }
  }
  return now;
}
