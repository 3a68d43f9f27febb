import type { Asked } from './asked';
import type { PolicyType } from './decision';
import type { Withheld } from './explanation';
import type { Grip } from './match/principal';

/** What each kind of policy says once no Deny applies anywhere. */
export interface Votes {
  readonly identity: boolean;
  readonly grip: Grip;
  /** True when there is no boundary; likewise below. */
  readonly boundary: boolean;
  readonly session: boolean;
  readonly scp: boolean;
  readonly rcp: boolean;
}

/** Where the caller stands towards the account that owns the resource. */
type Relation = Withheld['relation'];

/** A caller or a resource without an account is taken to be at home. */
export function relationOf(asked: Asked): Relation {
  const { principal } = asked;
  // Nobody can attach a policy to either of them.
  if (principal.kind === 'service' || principal.kind === 'anonymous') return 'service';
  const owner = asked.resourceAccount;
  if (owner === undefined || principal.account === undefined) return 'same-account';
  return owner === principal.account ? 'same-account' : 'cross-account';
}

/** The root user has full access to its account without any policy (UG evaluation logic). */
export function ownsAccount({ principal }: Asked): boolean {
  return principal.kind === 'root';
}

/**
 * The order in which policies are asked, after explicit denies (UG evaluation logic).
 *
 * @returns undefined when the request is allowed, else the kind of policy that first withholds it
 */
export function withheldBy(votes: Votes, relation: Relation): PolicyType | undefined {
  if (!votes.rcp) return 'rcp';
  const { grip } = votes;
  const granted = grip === 'grants' || grip === 'directly';
  // SCPs limit the users and roles of accounts (Orgs SCPs).
  if (relation === 'service') return granted ? undefined : 'resource';
  if (!votes.scp) return 'scp';
  if (relation === 'cross-account') {
    // Both accounts must allow: the resource's through its policy, the caller's through the rest.
    if (grip === 'none') return 'resource';
    if (!votes.identity) return 'identity';
  } else {
    if (grip === 'directly') return undefined;
    if (!granted && !votes.identity) return 'identity';
  }
  if (!votes.boundary) return 'boundary';
  return votes.session ? undefined : 'session';
}
