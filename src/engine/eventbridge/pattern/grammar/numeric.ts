import type { Span } from '../../../span';
import type { Entry } from '../entry';
import { comparableNumber } from '../number';
import type { NumericBound } from '../operators/numeric';
import type { Tokens } from '../source/tokens';
import { closeElements } from './close';
import { refuse, spanFrom, spanOf } from './refuse';

const OPERATORS = ['=', '<', '<=', '>', '>='];

interface Bounds {
  readonly bottom: NumericBound | undefined;
  readonly top: NumericBound | undefined;
}

/** A number as written, not yet known to be comparable: the service checks that last. */
interface Written {
  readonly raw: string;
  readonly span: Span;
  readonly open: boolean;
}

/** `{"numeric": [op, n]}` or `{"numeric": [">" or ">=", a, "<" or "<=", b]}`. */
export function numericExpression(tokens: Tokens, start: number): Entry {
  if (tokens.next() !== 'startArray') {
    const message = '`numeric` takes a list, for example `[">", 0]`';
    refuse(tokens, 'Value of numeric must be an array.', message);
  }
  const bounds = range(tokens);
  closeElements(tokens);
  return { kind: 'numeric', span: spanFrom(start, tokens), ...bounds };
}

function range(tokens: Tokens): Bounds {
  if (tokens.next() !== 'string') {
    const reason = `Invalid member in numeric match: ${tokens.content()}`;
    refuse(tokens, reason, 'The list of `numeric` begins with a comparison such as `">"`');
  }
  const operator = tokens.content();
  const operatorSpan = spanOf(tokens);
  tokens.next();
  if (!OPERATORS.includes(operator)) {
    const message = `\`${operator}\` is not a comparison; \`=\`, \`<\`, \`<=\`, \`>\` and \`>=\` are`;
    refuse(tokens, `Unrecognized numeric range operator: ${operator}`, message, operatorSpan);
  }
  const first = written(tokens, operator === '=' ? 'equals' : operator, operator);
  tokens.next();
  if (operator.startsWith('>')) {
    if (tokens.kind === 'endArray') return { bottom: bound(tokens, first), top: undefined };
    return between(tokens, first);
  }
  if (tokens.kind !== 'endArray') {
    const message = `Nothing can follow \`${operator}\` and its number; a range begins with its lower bound`;
    refuse(tokens, 'Too many elements in numeric expression', message);
  }
  const top = bound(tokens, first);
  return { bottom: operator === '=' ? top : undefined, top };
}

function between(tokens: Tokens, first: Written): Bounds {
  if (tokens.kind !== 'string') {
    const reason = `Bad value in numeric range: ${tokens.content()}`;
    refuse(tokens, reason, 'After the lower bound comes `"<"` or `"<="`');
  }
  const operator = tokens.content();
  if (operator !== '<' && operator !== '<=') {
    const message = 'After the lower bound comes `"<"` or `"<="`';
    refuse(tokens, `Bad numeric range operator: ${operator}`, message);
  }
  tokens.next();
  const second = written(tokens, operator, operator);
  if (tokens.next() !== 'endArray') {
    const message = 'A range has two bounds, and something follows them';
    refuse(tokens, 'Too many terms in numeric range expression', message);
  }
  const bottom = bound(tokens, first);
  const top = bound(tokens, second);
  if (bottom.value < top.value) return { bottom, top };
  const message = `The lower bound \`${first.raw}\` must be below the upper bound \`${second.raw}\``;
  const span = { start: first.span.start, end: second.span.end };
  return refuse(tokens, 'Bottom must be less than top', message, span);
}

function written(tokens: Tokens, called: string, operator: string): Written {
  if (tokens.kind === 'number') {
    const open = operator === '<' || operator === '>';
    return { raw: tokens.content(), span: spanOf(tokens), open };
  }
  const message = `After \`${operator}\` comes a number, without quotes`;
  return refuse(tokens, `Value of ${called} must be numeric`, message);
}

function bound(tokens: Tokens, { raw, span, open }: Written): NumericBound {
  const value = comparableNumber(raw);
  if (value !== undefined) return { value, open };
  return refuse(tokens, `Cannot compare number : ${raw}`, incomparable(raw), span);
}

/** Why a number cannot be compared, in plain words. */
export function incomparable(raw: string): string {
  return `\`${raw}\` has more digits than EventBridge can compare`;
}
