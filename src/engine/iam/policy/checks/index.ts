import type { Report } from '../report';
import type { Statement } from '../statement';
import { checkActions, coveredActions } from './actions';
import { checkDead } from './dead';
import { checkKey } from './keys';
import { checkResources } from './resources';
import { checkSetOperators } from './sets';

/** What is unwise in a statement that IAM would take: checks that need more than grammar. */
export function checkStatement(statement: Statement, report: Report): void {
  checkActions(statement, report);
  const covered = coveredActions(statement.action);
  checkResources(statement, covered, report);
  for (const condition of statement.conditions) checkKey(condition, covered, report);
  checkSetOperators(statement, report);
  checkDead(statement, report);
}
