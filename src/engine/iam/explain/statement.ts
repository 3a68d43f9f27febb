import type { Asked } from '../asked';
import { gripOf } from '../decide';
import { refOf } from '../deciders';
import type { PolicyType, StatementRef } from '../decision';
import type { ElementExplanation, StatementExplanation } from '../explanation';
import { type Grip, STRENGTH } from '../match/principal';
import type { Policy } from '../policy/policy';
import type { Statement } from '../policy/statement';
import { explainCondition } from './condition';
import { explainAction, explainPrincipal, explainResource } from './element';

/** The statements told so far, and what decides over them. */
export interface Telling {
  readonly asked: Asked;
  /** The caller has a permissions boundary. */
  readonly bounded: boolean;
  readonly statements: StatementExplanation[];
  /** References to the denies that apply. */
  readonly denies: StatementRef[];
  /** References to the allows of identity and resource policies that apply. */
  readonly grants: StatementRef[];
}

/**
 * Explains every statement of some policies.
 *
 * @returns how strongly their allows hold the caller; `none` when no Allow applies
 */
export function tellPolicies(
  telling: Telling,
  policies: readonly Policy[],
  type: PolicyType,
  level?: number,
): Grip {
  let strongest: Grip = 'none';
  for (let index = 0; index < policies.length; index++) {
    for (const statement of policies[index]?.statements ?? []) {
      const ref = refOf(statement, type, index, level);
      const grip = gripOf(statement, telling.asked, telling.bounded);
      const told = tellStatement(statement, ref, grip, telling.asked);
      telling.statements.push(told);
      if (!told.matched) continue;
      if (told.effect === 'Deny') telling.denies.push(ref);
      else {
        if (type === 'identity' || type === 'resource') telling.grants.push(ref);
        if (STRENGTH[grip] > STRENGTH[strongest]) strongest = grip;
      }
    }
  }
  return strongest;
}

function tellStatement(
  statement: Statement,
  ref: StatementRef,
  grip: Grip,
  asked: Asked,
): StatementExplanation {
  const elements: ElementExplanation[] = [];
  if (statement.principal) {
    elements.push(explainPrincipal(statement.principal, grip !== 'none', asked));
  }
  elements.push(explainAction(statement.action, asked), explainResource(statement.resource, asked));
  for (const condition of statement.conditions) elements.push(explainCondition(condition, asked));
  let matched = true;
  for (const element of elements) matched &&= element.matched;
  return { ref, effect: statement.effect, span: statement.span, matched, elements };
}
