import type { Readings } from '../readings';
import type { WrittenRequest } from './case';
import { COMPARE } from './twin-compare';
import { contextValue, cut, regexOf } from './twin-match';

interface Surroundings {
  readonly request: WrittenRequest;
  readonly readings: Readings;
  readonly variables: boolean;
}

/** One operator, one key, its values: does it hold? */
export function conditionHolds(
  operator: string,
  key: string,
  wanted: readonly string[],
  around: Surroundings,
): boolean {
  const set = operator.startsWith('ForA') ? operator.slice(0, operator.indexOf(':')) : '';
  const ifExists = operator.endsWith('IfExists');
  const name = operator.slice(set === '' ? 0 : set.length + 1).replace(/IfExists$/, '');
  const base = name.replace(/Not/, '').replace('IgnoreCase', '');
  const negated = name.includes('Not');
  const value = contextValue(key, around.request);
  const list = typeof value === 'object';

  if (name === 'Null') {
    if (set !== '') return set === 'ForAllValues';
    const empty = list && value.length === 0;
    const present = empty
      ? around.readings['empty-list-present'] === 'present'
      : value !== undefined;
    return wanted.map((text) => text.toLowerCase()).includes(present ? 'false' : 'true');
  }
  const any = (actual: string): boolean =>
    wanted.some((text) => equal(base, name.includes('IgnoreCase'), actual, text, around));
  const good = (actual: string): boolean => any(actual) !== negated;

  if (set === 'ForAllValues')
    return (list ? value : value === undefined ? [] : [value]).every(good);
  if (set === 'ForAnyValue') {
    if (value !== undefined) return (list ? value : [value]).some(good);
    return ifExists && around.readings['for-any-value-if-exists-absent'] === 'true';
  }
  if (value === undefined) return negated || ifExists;
  if (!list) return good(value);
  if (around.readings['bare-negated-on-list'] !== 'over-all-values') return false;
  return negated ? value.every((actual) => !any(actual)) : ifExists;
}

/** Does one value of the policy equal one value of the request? */
function equal(
  base: string,
  ignoreCase: boolean,
  actual: string,
  text: string,
  { request, readings, variables }: Surroundings,
): boolean {
  const compare = COMPARE[base];
  if (compare) return compare(actual, text);
  if (base === 'Bool') {
    const replaced = readings['bool-variable'] !== 'no' && variables;
    const wanted = cut(text, request, { variables: replaced, wildcards: false });
    const truth = wanted
      ?.map(({ plain }) => plain)
      .join('')
      .toLowerCase();
    return (truth === 'true' || truth === 'false') && truth === actual.toLowerCase();
  }
  const wildcards = base !== 'StringEquals';
  const wanted = cut(text, request, { variables, wildcards });
  if (!wanted) return false;
  if (base.startsWith('Arn')) return arnFits(wanted, actual);
  if (ignoreCase) {
    return (
      wanted
        .map(({ plain }) => plain)
        .join('')
        .toLowerCase() === actual.toLowerCase()
    );
  }
  return regexOf(wanted).test(actual);
}

/** Six parts, one by one; a colon that a variable brings along parts as well. */
function arnFits(wanted: NonNullable<ReturnType<typeof cut>>, actual: string): boolean {
  const single = wanted.flatMap(({ plain, wild }) =>
    wild ? [{ plain, wild }] : [...plain].map((char) => ({ plain: char })),
  );
  const parts: (typeof single)[] = [[]];
  for (const one of single) {
    if (one.plain === ':' && parts.length < 6) parts.push([]);
    else parts.at(-1)?.push(one);
  }
  const texts = actual.split(':');
  if (parts.length < 6 || texts.length < 6 || texts[0] !== 'arn') return false;
  const six = [...texts.slice(0, 5), texts.slice(5).join(':')];
  return parts.every((part, at) => regexOf(part).test(six[at] ?? ''));
}
