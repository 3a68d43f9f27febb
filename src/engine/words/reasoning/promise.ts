import type { Intent } from '../../reasoning/types';
import { listedCode, type Phrase } from '../phrase';

/** What the kinds of promises are called, each as the beginning of a sentence. */
export const PROMISE_KINDS: Readonly<Record<Intent['kind'], string>> = {
  'only-sources': 'Rules receive events from these sources only',
  'never-sources': 'Rules receive no event from these sources',
  'only-detail-types': 'Rules receive events with these detail types only',
  condition: 'Every allowed request fulfills this Condition block',
};

/** A promise in a few words: `only aws.ec2`. */
export function shortPromise(intent: Intent): Phrase {
  switch (intent.kind) {
    case 'only-sources':
    case 'only-detail-types':
      return ['only ', ...listedCode(intent.values, 3)];
    case 'never-sources':
      return ['never ', ...listedCode(intent.values, 3)];
    case 'condition':
      return ['a condition'];
  }
}
