import { operatorWords } from './operator';

/** How an operator's comparison is said, before any negation: `is` / `is not`. */
export interface Relation {
  readonly yes: string;
  readonly no: string;
  /** For several policy values: `is none of`, `fits none of`. */
  readonly none: string;
}

const EQUAL: Relation = { yes: 'is', no: 'is not', none: 'is none of' };
const FITS: Relation = { yes: 'fits', no: 'does not fit', none: 'fits none of' };
const ORDER: Readonly<Record<string, string>> = {
  lessthan: 'less than',
  lessthanequals: 'at most',
  greaterthan: 'greater than',
  greaterthanequals: 'at least',
};
const DATES: Readonly<Record<string, string>> = {
  lessthan: 'before',
  lessthanequals: 'not after',
  greaterthan: 'after',
  greaterthanequals: 'not before',
};

/** The relation that a condition operator tests (`UG operators`). */
export function relation(operator: string): Relation {
  const name = operatorWords(operator).name.toLowerCase();
  if (/^(string|arn)(not)?(like)$|^arn(not)?equals$/.test(name)) return FITS;
  if (/^(not)?ipaddress$/.test(name)) {
    return { yes: 'lies in', no: 'does not lie in', none: 'lies in none of' };
  }
  if (/ignorecase$/.test(name)) {
    return { yes: 'equals', no: 'does not equal', none: 'equals none of' };
  }
  const order = /^(numeric|date)(.*)$/.exec(name);
  const words = order?.[1] === 'date' ? DATES[order[2] ?? ''] : ORDER[order?.[2] ?? ''];
  return words === undefined
    ? EQUAL
    : { yes: `is ${words}`, no: `is not ${words}`, none: `is not ${words} any of` };
}
