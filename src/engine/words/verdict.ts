import type { PolicyType } from '../iam/decision';
import type { Explanation, StatementExplanation } from '../iam/explanation';
import { numberWords } from './call';
import { denyingStatements } from './denial';
import { allowedBy, isAboutAction, missingLayer, missingType } from './near-miss';
import { code, type Phrase } from './phrase';
import { carrierOf, POLICY_TYPE_WORDS, policyName, statementNames } from './statement-name';

/**
 * The sentences under the panel's headline. `action` is the request's. Tells an explicit deny
 * from a call that nothing allows.
 */
export function verdictLead(explanation: Explanation, action: string): Phrase {
  switch (explanation.decision) {
    case 'allowed':
      return allowedLead(explanation);
    case 'explicitDeny':
      return deniedLead(explanation);
    case 'implicitDeny':
      return nothingLead(explanation, action);
  }
}

function allowedLead({ decidedBy, statements }: Explanation): Phrase {
  const denies = statements.filter(({ effect }) => effect === 'Deny');
  const none =
    denies.length === 0
      ? 'no statement denies it'
      : denies.length === 1
        ? 'the one Deny does not apply'
        : `none of the ${numberWords(denies.length)} Deny statements applies`;
  // Nobody else is allowed anything by no statement.
  if (decidedBy.length === 0) {
    return [`The root user of an account needs no Allow in it, and ${none}.`];
  }
  return [
    ...statementNames(decidedBy),
    ` ${decidedBy.length === 1 ? 'allows' : 'allow'} this call, and ${none}.`,
  ];
}

function deniedLead(explanation: Explanation): Phrase {
  const refs = denyingStatements(explanation).map(({ ref }) => ref);
  const allowed = explanation.statements.some(
    ({ effect, matched }) => effect === 'Allow' && matched,
  );
  return [
    ...(refs.length === 0 ? ['A Deny'] : statementNames(refs)),
    ` ${refs.length > 1 ? 'deny' : 'denies'} this call, and `,
    allowed ? 'a Deny wins over every Allow.' : 'no Allow could change that.',
  ];
}

function nothingLead(explanation: Explanation, action: string): Phrase {
  const { statements } = explanation;
  const type = missingType(explanation);
  const layer = missingLayer(explanation);
  const allows = layer.filter(({ effect }) => effect === 'Allow');
  const opening = layerWords(explanation, type, layer[0], action);
  if (opening !== undefined) {
    return [
      opening,
      ...(layer.length === 0 ? [EMPTY[type] ?? 'it is empty.'] : noneMatches(allows, action)),
    ];
  }
  if (statements.length === 0) return ['Nothing allows this call: there are no statements.'];
  if (allows.length === 0) {
    return [
      'Nothing allows this call: there is no Allow statement. A Deny that does not apply allows nothing.',
    ];
  }
  return ['Nothing allows this call: ', ...noneMatches(allows, action)];
}

/** What is said of a layer without a statement. */
const EMPTY: Partial<Record<PolicyType, string>> = {
  identity: 'there are none.',
  resource: 'there is none.',
};

/** Who else has to allow the call; undefined where nobody allows it yet. */
function layerWords(
  explanation: Explanation,
  type: PolicyType,
  first: StatementExplanation | undefined,
  action: string,
): string | undefined {
  const cross = explanation.withheld?.relation === 'cross-account';
  if (type === 'resource') {
    const carrier = carrierOf(action);
    return cross
      ? `The caller's side allows this call. The ${carrier} belongs to another account, whose own policy has to allow it too: `
      : `This caller has no policies of its own, so that the ${carrier} policy has to allow the call: `;
  }
  if (type !== 'identity') {
    return `The ${first ? policyName(first.ref) : POLICY_TYPE_WORDS[type]} does not allow this call: `;
  }
  if (!allowedBy(explanation, 'resource')) return undefined;
  return cross
    ? "The policy of the other account's bus allows this call. The caller's own policies have to allow it too: "
    : "The bus policy names the account only, so that the caller's own policies have to allow the call: ";
}

function noneMatches(allows: readonly StatementExplanation[], action: string): Phrase {
  const about = allows.filter(isAboutAction);
  if (about.length === 0) {
    return [
      allows.length === 1 ? 'its one Allow is not about ' : 'no Allow is about ',
      code(action),
      '.',
    ];
  }
  if (about.length === 1) return ['the one Allow that could does not match.'];
  if (about.length === 2) return ['neither of the two Allow statements that could matches.'];
  return [`none of the ${numberWords(about.length)} Allow statements that could matches.`];
}
