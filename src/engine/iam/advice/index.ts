import type { Diagnostic } from '../../diagnostic';
import type { Policy } from '../policy/policy';
import { Report } from '../policy/report';
import { checkActions, coveredActions } from './actions';
import { ADVICE_CODES } from './codes';
import { checkDead } from './dead';
import { checkKey } from './keys';
import type { Advice } from './report';
import { checkResources } from './resources';
import { checkSetOperators } from './sets';
import { checkVariableKeys } from './variables';

/**
 * What is unwise in a policy that IAM would take. It needs the reference data, no verdict needs it,
 * and so the page loads it after the first table.
 *
 * @returns nothing for a policy that cannot be used; its own diagnostics say why
 */
export function advise(policy: Policy): readonly Diagnostic[] {
  const report: Advice = new Report(ADVICE_CODES);
  for (const statement of policy.statements) {
    checkActions(statement, report);
    const covered = coveredActions(statement.action);
    checkResources(statement, covered, report);
    for (const condition of statement.conditions) {
      checkKey(condition, statement, covered, report);
      checkVariableKeys(condition, report);
    }
    checkSetOperators(statement, report);
    checkDead(statement, report);
  }
  return report.diagnostics;
}
