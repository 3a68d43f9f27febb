import { Asked } from '../asked';
import { relationOf, type Votes, withheldBy } from '../conclude';
import { gripOf } from '../decide';
import type { Decision, PolicyType, StatementRef } from '../decision';
import type { Explanation, StatementExplanation } from '../explanation';
import { type Grip, STRENGTH } from '../match/principal';
import type { Policy, PolicySet } from '../policy/policy';
import type { Statement } from '../policy/statement';
import type { Readings } from '../readings';
import type { AuthorizationRequest } from '../request';
import { explainCondition } from './condition';
import { explainAction, explainPrincipal, explainResource } from './element';

/**
 * Says why a request is decided as it is, for one reading of the open questions: every statement
 * of every policy with its elements, conditions and values. The decision is always that of `decide`.
 */
export function explain(
  policies: PolicySet,
  request: AuthorizationRequest,
  readings: Readings = {},
): Explanation {
  const asked = new Asked(request, readings);
  const bounded = (policies.boundary?.length ?? 0) > 0;
  const all: Told[] = [];
  const tell = (group: readonly Policy[], type: PolicyType, level?: number): Told[] => {
    const told = group.flatMap((policy, index) =>
      policy.statements.map((statement) =>
        tellStatement(statement, { type, policy: index, level }, asked, bounded),
      ),
    );
    all.push(...told);
    return told;
  };
  const levels = (groups: readonly (readonly Policy[])[] | undefined, type: PolicyType): boolean =>
    (groups ?? []).map((group, level) => allows(tell(group, type, level))).every(Boolean);
  const limit = (group: readonly Policy[] | undefined, type: PolicyType): boolean =>
    group === undefined || group.length === 0 || allows(tell(group, type));

  const identity = tell(policies.identity ?? [], 'identity');
  const resource = tell(policies.resource ? [policies.resource] : [], 'resource');
  const votes: Votes = {
    identity: allows(identity),
    grip: strongest(resource),
    boundary: limit(policies.boundary, 'boundary'),
    session: limit(policies.session, 'session'),
    scp: levels(policies.scp, 'scp'),
    rcp: levels(policies.rcp, 'rcp'),
  };
  const { decision, decidedBy } = conclude(all, [...identity, ...resource], votes, asked);
  return { decision, decidedBy, statements: all.map(({ explanation }) => explanation) };
}

/** A statement's explanation with what the conclusion needs of it. */
interface Told {
  readonly explanation: StatementExplanation;
  readonly grip: Grip;
}

function conclude(
  all: readonly Told[],
  granting: readonly Told[],
  votes: Votes,
  asked: Asked,
): { decision: Decision; decidedBy: readonly StatementRef[] } {
  const refs = (told: readonly Told[], effect: 'Allow' | 'Deny'): StatementRef[] =>
    told
      .filter(({ explanation: e }) => e.matched && e.effect === effect)
      .map(({ explanation }) => explanation.ref);
  const denies = refs(all, 'Deny');
  if (denies.length > 0) return { decision: 'explicitDeny', decidedBy: denies };
  const nothingGrants = !votes.identity && votes.grip === 'none';
  if (nothingGrants || withheldBy(votes, relationOf(asked)) !== undefined) {
    return { decision: 'implicitDeny', decidedBy: [] };
  }
  return { decision: 'allowed', decidedBy: refs(granting, 'Allow') };
}

function tellStatement(
  statement: Statement,
  where: { type: PolicyType; policy: number; level: number | undefined },
  asked: Asked,
  bounded: boolean,
): Told {
  const grip = gripOf(statement, asked, bounded);
  const elements = [
    ...(statement.principal ? [explainPrincipal(statement.principal, grip !== 'none', asked)] : []),
    explainAction(statement.action, asked),
    explainResource(statement.resource, asked),
    ...statement.conditions.map((condition) => explainCondition(condition, asked)),
  ];
  const ref: StatementRef = {
    type: where.type,
    policy: where.policy,
    ...(where.level !== undefined && { level: where.level }),
    statement: statement.index,
    ...(statement.sid !== undefined && { sid: statement.sid }),
  };
  const matched = elements.every((element) => element.matched);
  const explanation: StatementExplanation = {
    ref,
    effect: statement.effect,
    span: statement.span,
    matched,
    elements,
  };
  return { explanation, grip };
}

function allows(told: readonly Told[]): boolean {
  return told.some(({ explanation: e }) => e.matched && e.effect === 'Allow');
}

function strongest(told: readonly Told[]): Grip {
  let best: Grip = 'none';
  for (const { explanation, grip } of told) {
    const counts = explanation.matched && explanation.effect === 'Allow';
    if (counts && STRENGTH[grip] > STRENGTH[best]) best = grip;
  }
  return best;
}
