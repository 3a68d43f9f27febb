import { resourceWords } from './arn';
import { shorten } from './phrase';

/** How a condition key is spoken of. */
export interface KeyWords {
  /** At the start of a sentence: `Source`. */
  readonly label: string;
  readonly one: string;
  readonly many: string;
  /** The caller chooses it in the call, so a missing one "must be specified"; else it "is missing". */
  readonly inCall: boolean;
}

/** The keys of the EventBridge conditions page, in lower case. */
const WORDS: ReadonlyMap<string, KeyWords> = new Map([
  ['events:source', inCall('source')],
  ['events:detail-type', inCall('detail type')],
  ['events:detail.service', inCall('service')],
  ['events:detail.eventtypecode', inCall('event type code')],
  ['events:detail.useridentity.principalid', inCall('principal id')],
  ['events:targetarn', inCall('target')],
  ['events:eventbusarn', inCall('event bus', 'event buses')],
  ['events:creatoraccount', supplied('creator account')],
  ['events:eventbusinvocation', supplied('event bus invocation')],
  ['events:managedby', supplied('managing service')],
]);

/** Words for a key as written in a policy; a key that is not EventBridge's goes by its own name. */
export function keyWords(key: string): KeyWords {
  return (
    WORDS.get(key.toLowerCase()) ?? { label: key, one: key, many: `${key} values`, inCall: false }
  );
}

/** A value of `key` in a few words: the ARN of a target becomes `SQS queue jobs`. */
export function valueWords(key: string, value: string): string {
  const name = key.toLowerCase();
  const isArn = name === 'events:targetarn' || name === 'events:eventbusarn';
  const words = isArn ? resourceWords(value) : undefined;
  return shorten(words === undefined ? value : `${words.type} ${words.name}`);
}

function inCall(one: string, many = `${one}s`): KeyWords {
  return { label: one.charAt(0).toUpperCase() + one.slice(1), one, many, inCall: true };
}

function supplied(one: string): KeyWords {
  return { ...inCall(one), inCall: false };
}
