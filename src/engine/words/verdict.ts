import type { Explanation, StatementExplanation } from '../iam/explanation';
import { numberWords } from './call';
import { denyingStatements } from './denial';
import { isAboutAction, missingLayer } from './near-miss';
import { code, type Phrase } from './phrase';
import { POLICY_TYPE_WORDS, statementNames } from './statement-name';

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
  if (decidedBy.length === 0) return [`This call is allowed, and ${none}.`];
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
  if (statements.length === 0) return ['Nothing allows this call: there are no statements.'];
  if (statements.some(({ effect, matched }) => effect === 'Allow' && matched)) {
    return limitedLead(explanation, action);
  }
  const allows = statements.filter(({ effect }) => effect === 'Allow');
  if (allows.length === 0) {
    return [
      'Nothing allows this call: there is no Allow statement. A Deny that does not apply allows nothing.',
    ];
  }
  return ['Nothing allows this call: ', ...noneMatches(allows, action)];
}

/** Something allows the call, and yet it is not allowed: who else has to. */
function withheldWords({ withheld }: Explanation): string {
  return withheld?.by === 'resource' && withheld.relation === 'cross-account'
    ? "The caller's side allows this call. The resource belongs to another account, whose own policy has to allow it too."
    : 'One policy allows this call, but another has to allow it too.';
}

function limitedLead(explanation: Explanation, action: string): Phrase {
  const layer = missingLayer(explanation);
  const [first] = layer;
  if (first === undefined) return [withheldWords(explanation)];
  return [
    `The ${POLICY_TYPE_WORDS[first.ref.type]} does not allow this call: `,
    ...noneMatches(
      layer.filter(({ effect }) => effect === 'Allow'),
      action,
    ),
  ];
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
