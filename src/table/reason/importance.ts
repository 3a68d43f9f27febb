import {
  type Explanation,
  nearestMisses,
  type StatementExplanation,
  sameStatement,
} from '../../engine';

/** `decides`: the verdict rests on it. `near`: an Allow that came nearest. `other`: the rest. */
export type Importance = 'decides' | 'near' | 'other';

const ORDER: readonly Importance[] = ['decides', 'near', 'other'];

export function importance(explanation: Explanation, statement: StatementExplanation): Importance {
  if (explanation.decidedBy.some((ref) => sameStatement(ref, statement.ref))) return 'decides';
  if (explanation.decision !== 'implicitDeny') return 'other';
  return nearestMisses(explanation).some((miss) => miss.statement === statement) ? 'near' : 'other';
}

/** The statements with their places in the explanation, those that matter first. */
export function byImportance(explanation: Explanation) {
  return explanation.statements
    .map((statement, index) => ({ statement, index, weight: importance(explanation, statement) }))
    .sort((a, b) => ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight) || a.index - b.index);
}
