import type { Intent, IntentResult, IntentStatus, ReadingIntent } from '../../reasoning/types';
import { code, listedCode, type Phrase, strong } from '../phrase';
import { condition } from './relation';

const STATUS: Readonly<Record<IntentStatus, string>> = {
  proved: 'Proved',
  refuted: 'Refuted',
  'not-decided': 'Not decided',
  unreadable: 'Cannot be read',
};

/** `Proved`, `Refuted`, `Not decided`. */
export function statusWords(status: IntentStatus): string {
  return STATUS[status];
}

/** What an intent promises. */
export function promiseWords(intent: Intent): Phrase {
  switch (intent.kind) {
    case 'only-sources':
      return ['Rules receive only events from ', ...listedCode(intent.values)];
    case 'never-sources':
      return ['Rules never receive events from ', ...listedCode(intent.values)];
    case 'only-detail-types':
      return ['Rules receive only events of the type ', ...listedCode(intent.values)];
    case 'condition':
      return ['Every allowed request fulfills the condition'];
  }
}

/** The result in one sentence. */
export function intentWords({ status, breach, problem }: IntentResult): Phrase {
  const lead = strong(STATUS[status]);
  switch (status) {
    case 'proved':
      return [lead, ': no pattern of plain values gets around it'];
    case 'refuted':
      return breach?.event === undefined
        ? [lead, ': this request is allowed all the same']
        : [lead, ': a rule with this pattern may be created, and it receives this event'];
    case 'not-decided':
      return [lead, ': nothing was found against it, and not everything was looked at'];
    case 'unreadable':
      return problem === undefined ? [lead] : [lead, ': ', problem];
  }
}

const PATTERNS: Readonly<Record<ReadingIntent['patterns'], string>> = {
  literals: 'patterns of plain values',
  filters: 'patterns with content filters',
  or: 'patterns with $or',
};

/** One sentence for each kind of pattern and set of answers that was tried; none when all agree. */
export function intentRobustWords({ robust }: Pick<IntentResult, 'robust'>): readonly Phrase[] {
  if (robust === true) return [];
  return robust.map(
    ({ readings, patterns, status, breach }): Phrase => [
      `${condition(readings)} for ${PATTERNS[patterns]}: `,
      strong(STATUS[status]),
      ...(breach ? [', by ', code(breach.witness.call.text)] : []),
    ],
  );
}
