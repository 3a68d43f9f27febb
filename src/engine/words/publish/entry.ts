import type { EntryJourney } from '../../eventbridge/publish';
import type { EventAuthorization } from '../../eventbridge/publish/authorization';
import type { PublishEntry } from '../../eventbridge/publish/publish-call';
import { code, type Phrase } from '../phrase';
import { POLICY_TYPE_WORDS, statementNames } from '../statement-name';
import { questionWords } from './question';

/** Step one: what IAM says to an entry. */
export function authorizationWords(authorization: EventAuthorization): Phrase {
  const { questions, denial, broken, busPolicy, request } = authorization;
  const bus = code(request.resource);
  const [first] = broken;
  if (first !== undefined) {
    return [`Not evaluated: the ${POLICY_TYPE_WORDS[first]} cannot be used as it is.`];
  }
  if (questions.length > 0) {
    const said = questionWords(authorization).flatMap((phrase) => [' ', ...phrase]);
    return ['Whether this event may be put on ', bus, ' depends.', ...said];
  }
  if (!denial) return ['IAM allows to put this event on ', bus, '.'];
  const who = POLICY_TYPE_WORDS[denial.by];
  if (denial.explicit) return [`A Deny in the ${who} forbids to put this event on `, bus, '.'];
  if (denial.by === 'identity')
    return ['No identity policy allows to put this event on ', bus, '.'];
  if (denial.by !== 'resource')
    return [`The ${who} does not allow to put this event on `, bus, '.'];
  return [
    'The bus ',
    bus,
    busPolicy === 'none'
      ? ' has no policy of its own, and another account needs one that allows its events.'
      : ' has a policy, and it does not allow this event.',
  ];
}

/** Which statements let an event onto its bus: `Statement 1 allows events:PutEvents on this bus.` */
export function grantWords({ explanation }: EventAuthorization): Phrase {
  const { decidedBy } = explanation;
  const verb = decidedBy.length === 1 ? ' allows ' : ' allow ';
  return [...statementNames(decidedBy), verb, code('events:PutEvents'), ' on this bus.'];
}

/** Step two: whether the service accepts an entry that IAM allows. */
export function acceptanceWords({ failure }: PublishEntry): Phrase {
  if (!failure) return ['The entry is complete, and the event is accepted.'];
  const { message } = failure;
  const said: Phrase = message === undefined ? [] : [': ', code(message)];
  return [
    'The entry fails with ',
    code(failure.code),
    ...said,
    message?.endsWith('.') ? '' : '.',
    ' The other entries are not touched by it.',
  ];
}

/** Everything that can be said about an entry before it comes to a bus. */
export function entryWords({ entry, authorization }: EntryJourney): Phrase {
  const said = authorizationWords(authorization);
  return authorization.denial || authorization.broken.length > 0
    ? said
    : [...said, ' ', ...acceptanceWords(entry)];
}
