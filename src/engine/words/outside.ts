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

/** `Events whose source is not aws.ec2: a rule with this pattern would receive` and the event. */
export function outsideWords({ key, allowed, outside }: OutsideAnswer): OutsideWords {
  const events = eventsWords(key, allowed);
  switch (outside.kind) {
    case 'none':
      return { lead: [...events, ': a rule with this pattern receives none'], event: undefined };
    case 'some':
      return {
        lead: [...events, ': a rule with this pattern would receive'],
        event: outside.event,
      };
    case 'not-decided':
      return {
        lead: [...events, ': not decided, ', ...undecidedWords(outside.why)],
        event: undefined,
      };
  }
}

function eventsWords(key: string, allowed: OutsideAnswer['allowed']): Phrase {
  const { one } = keyWords(key);
  if (allowed?.kind === 'only') return [`Events whose ${one} is not `, ...choice(allowed.values)];
  if (allowed?.kind === 'except') return [`Events whose ${one} is `, ...choice(allowed.values)];
  return [`Events whose ${one} is not among those that the policy allows`];
}

function choice(values: readonly string[]): Phrase {
  return listedCode(values).map((each) => (each === ' and ' ? ' or ' : each));
}

function undecidedWords(why: Undecided): Phrase {
  switch (why.kind) {
    case 'operator':
      return ['because ', code(why.operator), ' does not compare texts'];
    case 'variable':
      return ['because ', code(why.value), ' has a policy variable'];
    case 'deny-of-several-keys':
      return ['because a Deny speaks of several of these keys at once'];
    case 'resource-policy':
      return ["because the event bus's own policy speaks of rules too"];
    case 'address':
      return ['because an address has endlessly many spellings'];
    case 'list-of-objects':
      return ['because absence depends on the element where objects stand in a list'];
    case 'too-large':
      return ['because there are too many wildcards to try every text'];
    case 'unconfirmed':
      return ['because the matcher does not confirm the sample'];
  }
}
