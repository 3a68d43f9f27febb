import type { PatternField, PatternStep } from './steps';

/** One way to satisfy a pattern: a field a path, in the order of paths in which they are judged. */
export type Disjunct = readonly PatternField[];

/** Counts the combinations of `$or` branches, without making them. */
export function countDisjuncts(steps: readonly PatternStep[]): number {
  let count = 1;
  for (const step of steps) {
    if (step.kind !== 'or') continue;
    count *= step.branches.reduce((sum, branch) => sum + countDisjuncts(branch), 0);
  }
  return count;
}

/**
 * Makes the combinations. Steps apply in source order: a list replaces an earlier one of its path,
 * so that one before `$or` yields to the branches and one after overrides them.
 */
export function expand(steps: readonly PatternStep[]): Disjunct[] {
  return apply(steps, [new Map()]).map((fields) =>
    [...fields.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
}

type Fields = Map<string, PatternField>;

function apply(steps: readonly PatternStep[], rules: Fields[]): Fields[] {
  let now = rules;
  for (const step of steps) {
    if (step.kind === 'field') for (const rule of now) rule.set(step.path, step);
    else {
      const before = now;
      now = step.branches.flatMap((branch) =>
        apply(
          branch,
          before.map((rule) => new Map(rule)),
        ),
      );
    }
  }
  return now;
}
