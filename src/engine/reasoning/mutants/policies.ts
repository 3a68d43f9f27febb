import type { PolicySet } from '../../iam/policy/policy';
import { withStatements } from '../../iam/policy/rewrite';
import type { PlacedStatement } from '../model/placed';

/**
 * The policies of a caller with other statements in the places of theirs; a policy none of whose
 * statements is left says nothing, as before it said something.
 */
export function policiesWith(policies: PolicySet, placed: readonly PlacedStatement[]): PolicySet {
  return withStatements(policies, (policy) =>
    placed.filter(({ source }) => source === policy).map(({ statement }) => statement),
  );
}
