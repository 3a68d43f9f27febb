import type { Entry } from '../entry';
import { numberEntry, stringEntry } from '../operators/literal';
import type { Tokens } from '../source/tokens';
import type { PatternOr, PatternStep } from '../steps';
import { matchExpression, OPERATOR_NAMES } from './expression';
import { refuse, spanFrom, spanOf } from './refuse';

/** Words that cannot be field names inside `$or`, beside the operators' names. */
const RESERVED = [
  ...['=', '<', '<=', '>', '>=', 'regex', 'not-wildcard', 'not-equals-ignore-case'],
  ...['date-after', 'date-on-or-after', 'date-before', 'date-on-or-before', 'in-date-range'],
  ...['ip-address-in-range', 'ip-address-not-in-range'],
];

/** Reads a whole pattern; throws `Refused` where the service refuses it. */
export function readPattern(tokens: Tokens): PatternStep[] {
  if (tokens.next() !== 'startObject') {
    refuse(tokens, 'Filter is not an object', 'An event pattern is a JSON object');
  }
  return objectSteps(tokens, '', false);
}

function objectSteps(tokens: Tokens, prefix: string, insideOr: boolean): PatternStep[] {
  const start = tokens.start;
  const steps: PatternStep[] = [];
  let empty = true;
  while (tokens.next() !== 'endObject') {
    empty = false;
    const { key, keyStart, keyEnd } = tokens;
    if (key === '$or') {
      steps.push(orStep(tokens, prefix));
      continue;
    }
    if (insideOr && (RESERVED.includes(key) || OPERATOR_NAMES.includes(key))) {
      const reason = `${key} is Ruler reserved fieldName which cannot be used inside $or.`;
      refuse(tokens, reason, `\`${key}\` cannot be the name of a field inside \`$or\``);
    }
    const path = prefix + key;
    const kind = tokens.next();
    if (kind === 'startObject') steps.push(...objectSteps(tokens, `${path}.`, insideOr));
    else if (kind === 'startArray') {
      const entries = list(tokens);
      const span = spanFrom(keyStart, tokens);
      const keySpan = { start: keyStart, end: keyEnd };
      const mayBeAbsent = entries.some((each) => each.kind === 'exists' && !each.exists);
      steps.push({ kind: 'field', path, entries, mayBeAbsent, span, keySpan });
    } else {
      const message = `The values of \`${key}\` must stand in a list, in square brackets`;
      refuse(tokens, `"${key}" must be an object or an array`, message);
    }
  }
  if (empty) {
    const message = 'An object in an event pattern needs at least one field';
    refuse(tokens, 'Empty objects are not allowed', message, spanFrom(start, tokens));
  }
  return steps;
}

function orStep(tokens: Tokens, prefix: string): PatternOr {
  const { keyStart, keyEnd } = tokens;
  const keySpan = { start: keyStart, end: keyEnd };
  if (tokens.next() !== 'startArray') {
    const message = '`$or` takes a list of objects';
    refuse(tokens, 'It must be an Array followed with $or.', message);
  }
  const branches: PatternStep[][] = [];
  while (tokens.next() !== 'endArray') {
    if (tokens.kind !== 'startObject') {
      const message = 'The list of `$or` holds objects only';
      refuse(tokens, 'Only JSON object is allowed in array of $or relationship.', message);
    }
    branches.push(objectSteps(tokens, prefix, true));
  }
  const span = spanFrom(keyStart, tokens);
  if (branches.length < 2) {
    const message = '`$or` needs at least two objects to choose from';
    refuse(tokens, 'There must have at least 2 Objects in $or relationship.', message, span);
  }
  return { kind: 'or', branches, span, keySpan };
}

function list(tokens: Tokens): Entry[] {
  const start = tokens.start;
  const entries: Entry[] = [];
  while (tokens.next() !== 'endArray') entries.push(entry(tokens));
  if (entries.length === 0) {
    const message = 'A list in an event pattern needs at least one value';
    refuse(tokens, 'Empty arrays are not allowed', message, spanFrom(start, tokens));
  }
  return entries;
}

function entry(tokens: Tokens): Entry {
  const span = spanOf(tokens);
  switch (tokens.kind) {
    case 'startObject':
      return matchExpression(tokens);
    case 'string':
      return stringEntry(tokens.content(), span);
    case 'number':
      return numberEntry(tokens.content(), span);
    case 'true':
    case 'false':
    case 'null':
      return { kind: 'word', span, word: tokens.kind };
    default: {
      const message = 'A list in an event pattern holds values and filters, not lists';
      return refuse(tokens, 'Match value must be String, number, true, false, or null', message);
    }
  }
}
