/** A sentence as data: plain text, something the user wrote, or a word that carries the line. */
export type Segment = string | { readonly code: string } | { readonly strong: string };
export type Phrase = readonly Segment[];

/** What the user or AWS wrote, to be set apart from the sentence around it. */
export function code(text: string): Segment {
  return { code: text };
}

export function strong(text: string): Segment {
  return { strong: text };
}

/** The phrase as one line of text, code in backticks: for the command line and for tests. */
export function plain(phrase: Phrase): string {
  return phrase
    .map((segment) => {
      if (typeof segment === 'string') return segment;
      return 'code' in segment ? `\`${segment.code}\`` : segment.strong;
    })
    .join('');
}

/** `a`, `a and b`, `a, b and c`; beyond `max` items the rest is counted: `a, b and 3 more`. */
export function listed(items: readonly string[], max = 3): string {
  const { kept, more } = keep(items, max);
  return joined(more === undefined ? kept : [...kept, more]).join('');
}

/** The same list as a phrase, each item as code. */
export function listedCode(items: readonly string[], max = 4): Phrase {
  const { kept, more } = keep(items, max);
  const segments: Segment[] = kept.map((item) => code(shorten(item, 120)));
  return joined(more === undefined ? segments : [...segments, more]);
}

function keep(items: readonly string[], max: number) {
  if (items.length <= max) return { kept: items, more: undefined };
  const kept = items.slice(0, max - 1);
  return { kept, more: `${items.length - kept.length} more` };
}

/** With commas and, before the last, `and`. */
export function joined(parts: readonly Segment[]): Segment[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [index === parts.length - 1 ? ' and ' : ', ', part];
  });
}

/**
 * A value that fits a cell: line breaks and runs of spaces become one space, and what is longer
 * than `max` characters loses its middle. An empty value is shown as `""`.
 */
export function shorten(text: string, max = 44): string {
  if (text === '') return '""';
  const shown = text.replace(/\s+/gu, ' ');
  if (shown.trim() === '') return '" "';
  const characters = Array.from(shown);
  if (characters.length <= max) return shown;
  const head = Math.ceil((max - 1) / 2);
  const tail = max - 1 - head;
  return `${characters.slice(0, head).join('')}…${characters.slice(characters.length - tail).join('')}`;
}

/** The phrases that are not empty, each ended with a full stop. */
export function sentences(...phrases: readonly Phrase[]): Phrase {
  return phrases
    .filter((phrase) => phrase.length > 0)
    .flatMap((phrase, index) => [...(index === 0 ? [] : [' ']), ...phrase, '.']);
}

/** `sentence` with its first letter small, unless it begins with an abbreviation. */
export function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z]/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}

export function upperFirst(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
