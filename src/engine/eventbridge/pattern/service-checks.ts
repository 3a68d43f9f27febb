import { tooComplex } from './complexity/pattern-complexity';
import { countDisjuncts, type Disjunct, expand } from './disjuncts';
import { Refused } from './refusal';
import type { PatternStep } from './steps';

const MAX_COMBINATIONS = 1000;
const MAX_COMPLEXITY = 10;

/**
 * What the service checks beyond reading the pattern; throws `Refused`.
 *
 * @returns the combinations of branches, which are counted before they are made
 */
export function checkService(text: string, steps: readonly PatternStep[]): Disjunct[] {
  if (countDisjuncts(steps) > MAX_COMBINATIONS) {
    throw new Refused({
      reason: 'Or operator is producing over 1000 rule combinations',
      message: `The branches of \`$or\` combine in more than ${MAX_COMBINATIONS} ways`,
      span: steps.find((step) => step.kind === 'or')?.keySpan ?? { start: 0, end: text.length },
    });
  }
  const disjuncts = expand(steps);
  checkComplexity(disjuncts);
  checkEmptyLists(disjuncts);
  return disjuncts;
}

function checkComplexity(disjuncts: readonly Disjunct[]): void {
  const field = tooComplex(disjuncts, MAX_COMPLEXITY);
  if (!field) return;
  throw new Refused({
    reason:
      'Rule is too complex - try using fewer wildcard characters or fewer repeating character sequences after a wildcard character',
    message: `The wildcards of \`${field.path}\` are too complex; use fewer \`*\`, or repeat less after one`,
    span: field.span,
  });
}

function checkEmptyLists(disjuncts: readonly Disjunct[]): void {
  for (const disjunct of disjuncts) {
    for (const entry of disjunct.flatMap(({ entries }) => entries)) {
      if (entry.kind !== 'anything-but' || entry.excluded.length > 0) continue;
      throw new Refused({
        reason: 'InternalFailure',
        message: 'The list inside `anything-but` is empty, on which the service fails',
        span: entry.span,
        aws: 'InternalFailure',
      });
    }
  }
}
