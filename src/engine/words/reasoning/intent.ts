import type { Intent, IntentResult } from '../../reasoning/types';
import { listedCode, type Phrase } from '../phrase';
import { because } from './relation';

/** What the kinds of promises are called. */
export const INTENT_KINDS: Readonly<Record<Intent['kind'], string>> = {
  'only-sources': 'Rules receive events from these sources only',
  'never-sources': 'Rules receive no event from these sources',
  'only-detail-types': 'Rules receive events with these detail types only',
  condition: 'Every allowed request fulfills this Condition block',
};

/** A promise in short: `only aws.ec2`. */
export function intentWords(intent: Intent): Phrase {
  switch (intent.kind) {
    case 'only-sources':
      return ['only ', ...listedCode(intent.values, 3)];
    case 'never-sources':
      return ['never ', ...listedCode(intent.values, 3)];
    case 'only-detail-types':
      return ['only ', ...listedCode(intent.values, 2)];
    case 'condition':
      return ['a condition'];
  }
}

/** The word of an answer. */
export function statusWord(status: IntentResult['status']): string {
  return {
    proved: 'Proved',
    refuted: 'Refuted',
    'not-decided': 'Not decided',
    unreadable: 'Not readable',
  }[status];
}

/** What the word means here. */
export function intentLead(intent: Intent, result: IntentResult): Phrase {
  const about = intent.kind === 'condition' ? 'request' : 'rule';
  switch (result.status) {
    case 'proved':
      return about === 'rule'
        ? ['No rule that this caller may create breaks the promise.']
        : ['No request that this caller may make breaks the promise.'];
    case 'refuted':
      return about === 'rule'
        ? ['This caller may create a rule that breaks the promise:']
        : ['This caller may make a request that breaks the promise:'];
    case 'not-decided':
      return because(['No breach was found, and not everything was looked at'], result.limits);
    case 'unreadable':
      return [result.problem ?? 'The Condition block cannot be read.'];
  }
}
