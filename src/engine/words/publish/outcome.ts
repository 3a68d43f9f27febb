import type { CallOutcome, EntryJourney, Journey } from '../../eventbridge/publish';
import type { CallRefusal } from '../../eventbridge/publish/publish-call';
import { numberWords } from '../call';
import { code, type Phrase } from '../phrase';

/** What the caller gets, in a sentence or two: the first line of the lab. */
export function outcomeWords({ outcome, entries }: Journey): Phrase {
  switch (outcome.kind) {
    case 'denied':
      return deniedWords(outcome, entries);
    case 'refused':
      return [...refusalWords(outcome.refusal), ' No event reaches a bus.'];
    case 'not-evaluated':
      return ['Not evaluated: a policy that is concerned cannot be used as it is.'];
    case 'depends':
      return [
        'It depends, see each entry. What follows is what happens if the call is allowed. ',
        ...answeredWords(outcome.response.FailedEntryCount, entries.length),
      ];
    case 'answered':
      return answeredWords(outcome.response.FailedEntryCount, entries.length);
  }
}

function deniedWords(
  { denied }: Extract<CallOutcome, { kind: 'denied' }>,
  entries: readonly EntryJourney[],
): Phrase {
  const whole = 'The call is denied, and no event reaches a bus.';
  if (denied.length === entries.length) return [whole];
  const one = denied.length === 1;
  const names = denied.map((index) => String(index + 1)).join(', ');
  return [
    `${whole} Only ${one ? `entry ${names} is` : `entries ${names} are`} denied; that the others fail with ${one ? 'it' : 'them'} is assumed, AWS does not say.`,
  ];
}

function answeredWords(failed: number, count: number): Phrase {
  if (failed === 0) {
    if (count === 1)
      return ['The event is accepted: the call succeeds, whether a rule matches or not.'];
    return [
      `All ${numberWords(count)} events are accepted: the call succeeds, whether rules match or not.`,
    ];
  }
  const some =
    failed === count
      ? 'no event is'
      : count - failed === 1
        ? 'one event is'
        : `${numberWords(count - failed)} events are`;
  return [
    `The call succeeds with HTTP 200, but ${some} accepted: `,
    code('FailedEntryCount'),
    ` is ${failed}.`,
  ];
}

/** Why the whole call fails although IAM allows it. */
function refusalWords({ error, reason }: CallRefusal): Phrase {
  const because = ((): Phrase => {
    switch (reason.kind) {
      case 'no-entries':
        return ['it has no entries'];
      case 'too-many-entries':
        return [`it has ${reason.count} entries, and ${reason.limit} are allowed`];
      case 'too-large':
        return [`its entries have ${reason.size} bytes, and ${reason.limit} are allowed`];
      case 'none-complete':
        return [
          'no entry has all of ',
          code('Source'),
          ', ',
          code('DetailType'),
          ' and ',
          code('Detail'),
        ];
      case 'wrong-type':
        return [code(reason.member), ' is not of the type that PutEvents takes'];
      case 'no-bus-name':
        return ['an ', code('EventBusName'), ' is neither a name nor an ARN'];
    }
  })();
  return ['The whole call fails with ', code(error), ': ', ...because, '.'];
}
