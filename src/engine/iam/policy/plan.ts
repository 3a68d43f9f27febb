import type { Condition } from '../conditions/condition';
import type { Statement } from './statement';

/** The statements of a policy that speak about one action. */
export interface Plan {
  readonly denies: readonly Statement[];
  readonly allows: readonly Statement[];
  /** The conditions of these statements that can meet an open question. */
  readonly open: readonly Condition[];
}

/** A policy meets few different actions; beyond this the memory starts afresh. */
const MOST = 200;

/**
 * Sorts statements by what they say about an action, and remembers it: which actions a statement
 * covers does not depend on the rest of a request.
 *
 * @returns a function from an action in lower case to the statements that cover it
 */
export function planner(statements: readonly Statement[]): (action: string) => Plan {
  const plans = new Map<string, Plan>();
  return (action) => {
    let plan = plans.get(action);
    if (!plan) {
      if (plans.size === MOST) plans.clear();
      plan = planFor(statements, action);
      plans.set(action, plan);
    }
    return plan;
  };
}

function planFor(statements: readonly Statement[], action: string): Plan {
  const covering = statements.filter((s) => s.action.covers(action) !== s.action.negated);
  return {
    denies: covering.filter((statement) => statement.effect === 'Deny'),
    allows: covering.filter((statement) => statement.effect === 'Allow'),
    open: covering
      .flatMap((statement) => statement.conditions)
      .filter((condition) => condition.question !== undefined || condition.boolVariable),
  };
}
