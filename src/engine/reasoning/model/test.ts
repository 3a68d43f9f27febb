import type { Condition } from '../../iam/conditions/condition';
import type { Readings } from '../../iam/readings';
import type { Predicate } from './predicate';

/**
 * What one condition, or a Resource, demands of one key: of an absent key, of one value, and of a
 * list: always, never, that all values are as wanted, or that any is.
 */
export interface KeyTest {
  readonly absent: boolean;
  /** The position of its predicate among the key's; undefined for Null. */
  readonly predicate: number | undefined;
  readonly negated: boolean;
  readonly many: boolean | 'all' | 'any';
}

/** Null: both answers wanted is always true, with set operators always or never (AA). */
export function presenceTest(condition: Condition): KeyTest | boolean {
  const { operator, wantsAbsent, wantsPresent } = condition;
  if (operator.set) return operator.set === 'ForAllValues';
  if (wantsAbsent === wantsPresent) return wantsAbsent;
  return { absent: wantsAbsent, predicate: undefined, negated: wantsAbsent, many: wantsPresent };
}

/** UG operators and UG set operators, as `holds` reads them. */
export function valueTest(condition: Condition, predicate: number, readings: Readings): KeyTest {
  const { set, negated, ifExists } = condition.operator;
  if (set === 'ForAllValues') return { absent: true, predicate, negated, many: 'all' };
  if (set === 'ForAnyValue') {
    const absent = ifExists && readings['for-any-value-if-exists-absent'] === 'true';
    return { absent, predicate, negated, many: 'any' };
  }
  const lenient = readings['bare-negated-on-list'] === 'over-all-values' && (negated || ifExists);
  return {
    absent: negated || ifExists,
    predicate,
    negated,
    many: lenient ? (negated ? 'all' : true) : false,
  };
}

/** Does one value fulfill the test? `vector` says which predicates hold for it. */
export function fulfills(test: KeyTest, vector: readonly boolean[]): boolean {
  if (test.predicate === undefined) return !test.negated;
  return (vector[test.predicate] ?? false) !== test.negated;
}

export type { Predicate };
