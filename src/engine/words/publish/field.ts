import type {
  EntryExplanation,
  EntryReason,
  FieldExplanation,
  LeafValue,
} from '../../eventbridge/pattern';
import { code, listedCode, type Phrase, shorten } from '../phrase';

/**
 * What an event holds for one field of a pattern, and why none of the pattern's entries takes it.
 *
 * @param pattern the text that the field's spans point into
 */
export function fieldWords(field: FieldExplanation, pattern: string): Phrase {
  const { outcome, values, more, containers, entries } = field;
  switch (outcome.kind) {
    case 'matched': {
      const value = values[outcome.value];
      const entry = entries[outcome.entry];
      if (!value || !entry) return ['one of many values fits'];
      return [code(valueText(value)), ' ', ...takenWords(entry, pattern)];
    }
    case 'absent-as-wanted':
      return ['the event has none, as the pattern wants'];
    case 'absent':
      return containers.length > 0
        ? [
            'the event holds an object here, and only what is in it can match; ',
            ...wanted(field, pattern),
          ]
        : ['the event has none; ', ...wanted(field, pattern)];
    case 'no-entry-matches': {
      const says = listedCode([...values.map(valueText), ...Array(more).fill('…')], 3);
      return ['the event says ', ...says, '; ', ...refusedWords(field, pattern)];
    }
    case 'other-element':
      return ['fits in another element of the list than the fields before it'];
    case 'not-reached':
      return ['fits alone; together with the fields before was not reached'];
  }
}

/** Why an entry takes a value. */
function takenWords({ entry, span }: EntryExplanation, pattern: string): Phrase {
  switch (entry.kind) {
    case 'string':
    case 'number':
    case 'word':
      return ['is listed'];
    case 'exists':
      return ['is there'];
    default:
      return ['fits ', code(shorten(pattern.slice(span.start, span.end), 80))];
  }
}

function refusedWords(field: FieldExplanation, pattern: string): Phrase {
  const [only, ...others] = field.entries;
  const reason = only?.verdicts[0]?.reason;
  const told = others.length === 0 && reason ? because(reason) : '';
  return [...wanted(field, pattern), ...(told === '' ? [] : [` (${told})`])];
}

function wanted({ entries }: FieldExplanation, pattern: string): Phrase {
  const texts = entries.map(({ span }) => pattern.slice(span.start, span.end));
  return ['the pattern takes ', ...orList(texts)];
}

/** `a or b`, of many the first ones. */
function orList(texts: readonly string[]): Phrase {
  const shown = texts.slice(0, texts.length > 4 ? 3 : 4);
  const more = texts.length - shown.length;
  return [
    ...shown.flatMap((text, index): Phrase => {
      const before = index === 0 ? '' : index === shown.length - 1 && more === 0 ? ' or ' : ', ';
      return [...(before === '' ? [] : [before]), code(shorten(text, 80))];
    }),
    ...(more > 0 ? [` or one of ${more} more`] : []),
  ];
}

/** What a plain comparison does not show. */
function because(reason: EntryReason): string {
  switch (reason.kind) {
    case 'differs-in-case':
      return 'capital letters count';
    case 'other-type':
      return reason.wanted === 'word' ? 'of another type' : `it takes ${reason.wanted}s only`;
    case 'incomparable':
      return 'too many digits to compare';
    case 'below':
      return 'too small';
    case 'above':
      return 'too large';
    case 'outside-range':
      return 'outside the range';
    case 'not-an-address':
      return 'not an IP address';
    case 'other-address-family':
      return 'an address of the other version of IP';
    case 'excluded':
      return 'it is excluded';
    default:
      return '';
  }
}

function valueText({ kind, text }: LeafValue): string {
  return shorten(kind === 'string' ? JSON.stringify(text) : text, 80);
}
