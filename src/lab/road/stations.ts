import type { Phrase } from '../../engine';
import {
  acceptanceWords,
  authorizationWords,
  grantWords,
  outcomeWords,
  questionWords,
} from '../../engine/later';
import type { Road } from '../state/useRoad';
import { busName, type EntryOfRoad, entryOf, shortArn } from '../state/words';
import { busOf, rulesStation } from './arrival';
import { receivedStations } from './received';
import { NOT_REACHED, type Station } from './station';

/** The five stations of an entry's road, or of an event that AWS itself sends. */
export function stationsOf(road: Road, index: number): readonly Station[] {
  if (road.received) return receivedStations(road, road.received);
  const each = entryOf(road, index);
  if (!each) return unreadable(road);
  return [
    callStation(road, each, index),
    publishStation(road, each),
    acceptStation(road, each),
    busStation(road, each),
    rulesStation(each.delivery),
  ];
}

/** No entry: the text is no call, or a call without entries. */
function unreadable({ journey, read, given }: Road): readonly Station[] {
  const refused = journey?.outcome.kind === 'refused';
  return [
    {
      question: 'PutEvents',
      tone: 'mute',
      answer: refused ? 'No entries' : 'No call yet',
      why: [[unreadableWords(read.ok, given.ok)]],
    },
    { question: 'May I publish?', ...NOT_REACHED },
    journey && refused
      ? {
          question: 'Is it accepted?',
          tone: 'no',
          answer: 'Refused',
          why: [outcomeWords(journey)],
        }
      : { question: 'Is it accepted?', ...NOT_REACHED },
    { question: 'Which bus?', ...NOT_REACHED },
    { question: 'Which rules fire?', ...NOT_REACHED },
  ];
}

function unreadableWords(call: boolean, context: boolean): string {
  if (!call) return 'The text below cannot be read as a call';
  return context ? '' : 'What stands under Context cannot be read';
}

function callStation(road: Road, each: EntryOfRoad, index: number): Station {
  const { journey, column, site } = road;
  const { entry, authorization } = each;
  return {
    question: `PutEvents · entry ${index + 1} of ${journey?.call.entries.length ?? 1}`,
    tone: 'plain',
    answer: entry.detailType?.text || 'No DetailType',
    isName: entry.detailType !== undefined,
    why: [
      ['from ', { code: entry.source?.text ?? 'nobody' }],
      ['as ', { code: shortArn(site.principal) }, ` with ${column.caller.name}`],
      ['to ', { code: busName(authorization.request.resource, site.account) }],
      ...givenWords(road),
    ],
  };
}

/** Which keys are told beside the call: `given aws:SourceIp and 2 more`. */
function givenWords({ call, given }: Road): readonly Phrase[] {
  const [first, ...more] = [...given.origins.values()];
  if (!first) return [];
  const name = call.context?.slice(first.span.start, first.span.end).split('"')[1] ?? '';
  return [['given ', { code: name }, more.length > 0 ? ` and ${more.length} more` : '']];
}

function publishStation({ readings }: Road, { authorization }: EntryOfRoad): Station {
  const question = 'May I publish?';
  const { questions, denial, broken } = authorization;
  const why = [authorizationWords(authorization)];
  if (broken.length > 0) return { question, tone: 'mute', answer: 'Not evaluated', why };
  // A pinned reading can be taken back where it was pinned.
  const pinned = Object.keys(readings).length > 0;
  const open = pinned || questions.some(({ kind }) => kind === 'reading');
  if (questions.length > 0) {
    const untold = questions.flatMap((each) => (each.kind === 'key' ? [each.key] : []));
    const said = questionWords(authorization);
    return { question, tone: 'depends', answer: 'Depends', why: said, open, untold };
  }
  if (denial) return { question, tone: 'no', answer: 'No', why, open, basis: denial.basis };
  const granted = [grantWords(authorization)];
  return { question, tone: 'yes', answer: 'Yes', why: granted, open, shows: true };
}

function acceptStation({ journey }: Road, { entry, authorization }: EntryOfRoad): Station {
  const question = 'Is it accepted?';
  const outcome = journey?.outcome;
  if (!journey || outcome?.kind === 'not-evaluated') return { question, ...NOT_REACHED };
  if (outcome?.kind === 'denied') {
    const alone = authorization.denial !== undefined;
    return {
      question,
      ...NOT_REACHED,
      why: [alone ? ['IAM is asked before the entry is looked at.'] : outcomeWords(journey)],
      ...(!alone && { basis: outcome.basis }),
    };
  }
  if (outcome?.kind === 'refused') {
    const { basis } = outcome.refusal;
    return { question, tone: 'no', answer: 'Refused', why: [outcomeWords(journey)], basis };
  }
  if (entry.failure) {
    const { basis } = entry.failure;
    return { question, tone: 'no', answer: 'Failed', why: [acceptanceWords(entry)], basis };
  }
  return {
    question,
    tone: outcome?.kind === 'depends' ? 'depends' : 'yes',
    answer: outcome?.kind === 'depends' ? 'If allowed' : 'Accepted',
    why: [
      [`${entry.size.toLocaleString('en-US')} of 1,048,576 bytes.`],
      [{ code: 'FailedEntryCount' }, ` ${outcome?.response.FailedEntryCount ?? 0}.`],
    ],
  };
}

function busStation({ site }: Road, { delivery, authorization }: EntryOfRoad): Station {
  const question = 'Which bus?';
  const name = busName(authorization.request.resource, site.account);
  if (!delivery) return { question, tone: 'mute', answer: name, isName: true, why: [NEVER] };
  return busOf(delivery, site.account);
}

const NEVER: Phrase = ['The event never gets here.'];
