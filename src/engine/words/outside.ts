import type { OutsideAnswer } from '../eventbridge/outside';
import type { Undecided } from '../eventbridge/outside/undecided';
import type { Basis } from '../standing';
import { keyWords } from './key';
import { code, listedCode, type Phrase } from './phrase';

/** An answer in words: the sentence that leads to the sample event, or stands alone. */
export interface OutsideWords {
  readonly lead: Phrase;
  /** Compact JSON. */
  readonly event: string | undefined;
}

/** How the answer is known: matching is documented, and the sample was matched. */
export const OUTSIDE_BASIS: Basis = { standing: 'documented', source: 'EB patterns' };

/** `A rule with this pattern would receive events whose source is not aws.ec2` and such an event. */
export function outsideWords({ key, allowed, outside }: OutsideAnswer): OutsideWords {
  const events = eventsWords(key, allowed);
  switch (outside.kind) {
    case 'none':
      return {
        lead: ['A rule with this pattern receives no events ', ...events],
        event: undefined,
      };
    case 'some':
      return {
        lead: ['A rule with this pattern would receive events ', ...events],
        event: outside.event,
      };
    case 'not-decided':
      return {
        lead: [
          'Not decided whether a rule with this pattern receives events ',
          ...events,
          ', because ',
          ...undecidedWords(outside.why),
        ],
        event: undefined,
      };
  }
}

function eventsWords(key: string, allowed: OutsideAnswer['allowed']): Phrase {
  const { one } = keyWords(key);
  if (allowed?.kind === 'only') return [`whose ${one} is not `, ...choice(allowed.values)];
  if (allowed?.kind === 'except') return [`whose ${one} is `, ...choice(allowed.values)];
  return [`whose ${one} is not among those that the policy allows`];
}

function choice(values: readonly string[]): Phrase {
  return listedCode(values).map((each) => (each === ' and ' ? ' or ' : each));
}

function undecidedWords(why: Undecided): Phrase {
  switch (why.kind) {
    case 'operator':
      return [code(why.operator), ' does not compare texts'];
    case 'variable':
      return [code(why.value), ' has a policy variable'];
    case 'deny-of-several-keys':
      return ['a Deny speaks of several of these keys at once'];
    case 'resource-policy':
      return ["the event bus's own policy speaks of rules too"];
    case 'address':
      return ['an address has endlessly many spellings'];
    case 'list-of-objects':
      return ['absence depends on the element where objects stand in a list'];
    case 'too-large':
      return ['there are too many wildcards to try every text'];
    case 'unconfirmed':
      return ['the matcher does not confirm the sample'];
  }
}
