import type { AuthorizationQuestion, EventAuthorization } from '../../eventbridge/publish';
import { shortDepends } from '../depends';
import { code, type Phrase } from '../phrase';
import { sentWhen } from '../sent-keys';

/**
 * What decides and is not known, each as a sentence. Keys come first: their values can be given;
 * then the policy of somebody else's bus, then what AWS leaves open.
 */
export function questionWords({ questions, request }: EventAuthorization): readonly Phrase[] {
  const readings = questions.flatMap((each) => (each.kind === 'reading' ? [each.name] : []));
  const byRule = request.context.get('events:eventbusinvocation') === 'true';
  return [
    ...questions.flatMap((each): Phrase[] =>
      each.kind === 'reading' ? [] : [oneWords(each, byRule)],
    ),
    ...(readings.length > 0
      ? [[`${shortDepends({ kind: 'depends', outcomes: [], questions: readings })}.`]]
      : []),
  ];
}

function oneWords(
  question: Exclude<AuthorizationQuestion, { kind: 'reading' }>,
  byRule: boolean,
): Phrase {
  if (question.kind === 'bus-policy') {
    return [
      "The bus's own policy decides. It belongs to account ",
      code(question.account),
      ' and is not in this lab.',
    ];
  }
  if (question.key.toLowerCase() === 'aws:securetransport') {
    return [
      code(question.key),
      ' decides. AWS sends it with every call: ',
      code('true'),
      ' over TLS, which SDKs and the command line use unless told otherwise; its value is not told here.',
    ];
  }
  const when = sentWhen(question.key);
  return [
    code(question.key),
    ` decides. AWS sends it ${when}; ${byRule ? 'its value is not told here' : 'give its value under Context'}.`,
  ];
}
