import { Asked } from './asked';
import { ownsAccount, relationOf, withheldBy } from './conclude';
import type { Decision } from './decision';
import { type Grip, STRENGTH, spares, strongestGrip } from './match/principal';
import type { Policy, PolicySet } from './policy/policy';
import { fits, type Statement } from './policy/statement';
import { reaching } from './reach';
import type { Readings } from './readings';
import type { AuthorizationRequest } from './request';

/**
 * Decides one request under one reading of the open questions, the defaults when none is given.
 * Never throws; documents that IAM would refuse take no part (see `Policy.ok`).
 * Source: UG evaluation logic.
 */
export function decide(
  policies: PolicySet,
  request: AuthorizationRequest,
  readings: Readings = {},
): Decision {
  return decideAsked(policies, new Asked(request, readings));
}

export function decideAsked(policies: PolicySet, asked: Asked): Decision {
  const { identity, resource, boundary, session, scp, rcp } = reaching(policies, asked);
  const bounded = boundary !== undefined && boundary.length > 0;
  const byIdentity = identity
    ? survey(identity, asked, bounded)
    : ownsAccount(asked)
      ? 'allow'
      : 'silent';
  if (byIdentity === 'deny') return 'explicitDeny';
  const grip = resource ? surveyResource(resource, asked, bounded) : 'none';
  if (grip === 'deny') return 'explicitDeny';
  const byBoundary = bounded ? survey(boundary, asked, bounded) : 'allow';
  if (byBoundary === 'deny') return 'explicitDeny';
  const bySession = session && session.length > 0 ? survey(session, asked, bounded) : 'allow';
  if (bySession === 'deny') return 'explicitDeny';
  const byScp = scp ? surveyLevels(scp, asked, bounded) : 'allow';
  if (byScp === 'deny') return 'explicitDeny';
  const byRcp = rcp ? surveyLevels(rcp, asked, bounded) : 'allow';
  if (byRcp === 'deny') return 'explicitDeny';
  // Nothing that could grant: the common "no", without asking for accounts.
  if (byIdentity === 'silent' && grip === 'none') return 'implicitDeny';
  const votes = {
    identity: byIdentity === 'allow',
    grip,
    boundary: byBoundary === 'allow',
    session: bySession === 'allow',
    scp: byScp === 'allow',
    rcp: byRcp === 'allow',
  };
  return withheldBy(votes, relationOf(asked)) === undefined ? 'allowed' : 'implicitDeny';
}

type Voice = 'deny' | 'allow' | 'silent';

/** One Deny silences every Allow, so denies are asked first; of the allows one is enough. */
function survey(policies: readonly Policy[], asked: Asked, bounded: boolean): Voice {
  let voice: Voice = 'silent';
  for (const policy of policies) {
    const { denies, allows } = policy.plan(asked.action);
    for (const statement of denies) if (applies(statement, asked, bounded)) return 'deny';
    if (voice === 'allow') continue;
    for (const statement of allows) {
      if (!applies(statement, asked, bounded)) continue;
      voice = 'allow';
      break;
    }
  }
  return voice;
}

/** Every level must allow (UG evaluation logic, SCPs and RCPs). */
function surveyLevels(
  levels: readonly (readonly Policy[])[],
  asked: Asked,
  bounded: boolean,
): Voice {
  let all: Voice = 'allow';
  for (const level of levels) {
    const voice = survey(level, asked, bounded);
    if (voice === 'deny') return 'deny';
    if (voice === 'silent') all = 'silent';
  }
  return all;
}

function surveyResource(policy: Policy, asked: Asked, bounded: boolean): Grip | 'deny' {
  const { denies, allows } = policy.plan(asked.action);
  for (const statement of denies) if (applies(statement, asked, bounded)) return 'deny';
  let strongest: Grip = 'none';
  for (const statement of allows) {
    const grip = gripOf(statement, asked, bounded);
    if (STRENGTH[grip] > STRENGTH[strongest] && fits(statement, asked)) strongest = grip;
  }
  return strongest;
}

/** Does a statement that covers the action apply, its principal included? */
export function applies(statement: Statement, asked: Asked, bounded: boolean): boolean {
  return gripOf(statement, asked, bounded) !== 'none' && fits(statement, asked);
}

/**
 * How the statement's principal holds the caller; a statement without one holds everybody. A Deny
 * with NotPrincipal denies whoever has a permissions boundary (UG boundaries), and who is not listed
 * whole; an Allow with it leaves out everybody whom it names at all.
 */
export function gripOf(statement: Statement, asked: Asked, bounded: boolean): Grip {
  const { principal } = statement;
  if (principal === undefined) return 'grants';
  const grip = strongestGrip(principal.values, asked.principal);
  if (!principal.negated) return grip === 'grants' && byArn(statement) ? 'directly' : grip;
  if (statement.effect === 'Allow') return grip === 'none' ? 'grants' : 'none';
  return bounded || !spares(principal.values, asked.principal) ? 'grants' : 'none';
}

/**
 * `Principal` `*` with `aws:PrincipalArn` grants to callers directly, so that a boundary or session
 * policy that is silent does not limit it (UG Principal, IAM role principals).
 */
function byArn({ principal, conditions }: Statement): boolean | undefined {
  return (
    principal?.values.some(({ text }) => text === '*') &&
    conditions.some(
      ({ key, operator }) => key === 'aws:principalarn' && operator.family && !operator.negated,
    )
  );
}
