import type { Span } from '../../../span';
import type { Entry } from '../entry';
import { comparableNumber } from '../number';
import { affixEntry } from '../operators/affix';
import type { ExcludedEntry } from '../operators/anything-but';
import { ignoreCaseEntry } from '../operators/ignore-case';
import { numberEntry } from '../operators/literal';
import { wildcardEntry } from '../operators/wildcard';
import { Refused } from '../refusal';
import type { Tokens } from '../source/tokens';
import { closeElements } from './close';
import { incomparable } from './numeric';
import { refuse, refuseWithoutPlace, spanFrom, spanOf } from './refuse';
import { wildcardMessage } from './text-expression';

const OPERATORS = ['prefix', 'suffix', 'equals-ignore-case', 'wildcard'] as const;
type Operator = (typeof OPERATORS)[number];

/** A wildcard as written: the service looks for its faults after the list has been read. */
interface RawWildcard {
  readonly kind: 'raw-wildcard';
  readonly span: Span;
  readonly value: string;
}

/** `{"anything-but": …}`: a value, a list of them, or an operator over a string or a list. */
export function anythingButExpression(tokens: Tokens, start: number): Entry {
  const operator = tokens.next() === 'startObject' ? nestedOperator(tokens) : undefined;
  if (!['startArray', 'string', 'number'].includes(tokens.kind)) {
    refuse(
      tokens,
      'Value of anything-but must be an array or single string/number value.',
      '`anything-but` takes a string, a number, or a list of one of them',
    );
  }
  const excluded =
    tokens.kind === 'startArray'
      ? list(tokens, operator)
      : [finished(tokens, element(tokens, operator))];
  closeElements(tokens);
  if (operator) closeElements(tokens);
  return { kind: 'anything-but', span: spanFrom(start, tokens), excluded };
}

function nestedOperator(tokens: Tokens): Operator {
  if (tokens.next() !== 'name') {
    const message = '`anything-but` needs an operator in its object, for example `prefix`';
    refuse(tokens, 'Anything-But expression name not found', message);
  }
  const operator = OPERATORS.find((each) => each === tokens.key);
  if (!operator) {
    const message = `\`anything-but\` can be combined with ${OPERATORS.map((each) => `\`${each}\``).join(', ')} only`;
    refuse(tokens, `Unsupported anything-but pattern: ${tokens.key}`, message);
  }
  tokens.next();
  return operator;
}

/** An error inside a list passes through two layers of the service, and each adds its place. */
function list(tokens: Tokens, operator: Operator | undefined): ExcludedEntry[] {
  const elements: (ExcludedEntry | RawWildcard)[] = [];
  const start = tokens.start;
  try {
    while (tokens.next() !== 'endArray') elements.push(element(tokens, operator));
  } catch (error) {
    if (error instanceof Refused) throw new Refused(error.complaint, ...error.places, tokens.at);
    throw error;
  }
  if (!operator) checkOneType(tokens, elements, start);
  return elements.map((each) => finished(tokens, each));
}

function checkOneType(
  tokens: Tokens,
  entries: readonly { readonly kind: string }[],
  start: number,
): void {
  const numbers = entries.filter((entry) => entry.kind === 'number').length;
  if (entries.length > 0 && (numbers === 0 || numbers === entries.length)) return;
  refuse(
    tokens,
    'Inside anything but list, either all values are number or string, mixed type is not supported',
    entries.length === 0
      ? 'The list of `anything-but` is empty'
      : 'The list of `anything-but` holds either strings or numbers, not both',
    spanFrom(start, tokens),
  );
}

function element(tokens: Tokens, operator: Operator | undefined): ExcludedEntry | RawWildcard {
  if (operator) return nested(tokens, operator);
  const span = spanOf(tokens);
  if (tokens.kind === 'string') return { kind: 'exactly', span, value: tokens.content() };
  if (tokens.kind === 'number') {
    const raw = tokens.content();
    if (comparableNumber(raw) !== undefined) return numberEntry(raw, span);
    refuseWithoutPlace(`Cannot compare number : ${raw}`, incomparable(raw), span);
  }
  return refuse(
    tokens,
    'Inside anything but list, start|null|boolean is not supported.',
    'The list of `anything-but` holds strings or numbers only',
  );
}

function nested(tokens: Tokens, operator: Operator): ExcludedEntry | RawWildcard {
  if (tokens.kind !== 'string') return wrongType(tokens, operator);
  const span = spanOf(tokens);
  const value = tokens.content();
  switch (operator) {
    case 'prefix':
    case 'suffix':
      if (value !== '') return affixEntry(operator, value, false, span);
      return refuse(
        tokens,
        'Null prefix/suffix not allowed',
        `Every string has an empty \`${operator}\`, so that nothing would be left to match`,
        span,
      );
    case 'equals-ignore-case':
      return ignoreCaseEntry(value, span);
    case 'wildcard':
      return { kind: 'raw-wildcard', span, value };
  }
}

function wrongType(tokens: Tokens, operator: Operator): never {
  const reasons: Readonly<Record<Operator, string>> = {
    prefix: 'prefix/suffix match pattern must be a string',
    suffix: 'prefix/suffix match pattern must be a string',
    wildcard: 'wildcard match pattern must be a string',
    'equals-ignore-case':
      'Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.',
  };
  const message = `\`${operator}\` takes a string in quotes here, or a list of strings`;
  return refuse(tokens, reasons[operator], message);
}

function finished(tokens: Tokens, entry: ExcludedEntry | RawWildcard): ExcludedEntry {
  if (entry.kind !== 'raw-wildcard') return entry;
  const read = wildcardEntry(entry.value, entry.span);
  if (read.kind !== 'fault') return read;
  return refuse(tokens, read.reason, wildcardMessage(read.reason), entry.span);
}
