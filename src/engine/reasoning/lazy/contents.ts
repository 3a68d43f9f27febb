import type { ContextValue } from '../../iam/request';
import type { KeyModel } from '../model/model';
import type { TextFinder, Wanted } from './texts';

/** How tests of a key are to come out, by position; tests that are not in it do not matter. */
export type Demand = ReadonlyMap<number, boolean>;

export type Content =
  | { readonly kind: 'found'; readonly value: ContextValue | undefined }
  | { readonly kind: 'none' | 'unknown' };

/**
 * Something that a key can hold so that its tests come out as demanded. Each wish that some value is
 * to fulfill asks for one value of a list, apart from the others; what all values are to be like asks
 * the same of each. So that no combinations have to be tried.
 */
export function contentFor(key: KeyModel, demand: Demand, finder: TextFinder): Content {
  const { shape, tests } = key;
  const demands = [...demand].map(([at, yes]) => ({ test: tests[at], yes }));
  if (shape.absent && demands.every(({ test, yes }) => test?.absent === yes)) {
    return { kind: 'found', value: undefined };
  }
  let unknown = false;
  if (shape.one) {
    const wanted = wishes(demands, () => true);
    const found = wanted && finder.find(wanted);
    if (found?.answer === 'found') return { kind: 'found', value: found.text };
    unknown ||= found?.answer === 'unknown';
  }
  if (shape.least !== Infinity) {
    const list = listFor(key, demands, finder);
    if (list.kind === 'found') return list;
    unknown ||= list.kind === 'unknown';
  }
  return { kind: unknown ? 'unknown' : 'none' };
}

type Demands = readonly { readonly test: KeyModel['tests'][number] | undefined; yes: boolean }[];

function listFor(key: KeyModel, demands: Demands, finder: TextFinder): Content {
  const fixed = demands.every(
    ({ test, yes }) => typeof test?.many !== 'boolean' || test.many === yes,
  );
  if (!fixed) return { kind: 'none' };
  const universal = ({ test, yes }: Demands[number]): boolean =>
    (test?.many === 'all' && yes) || (test?.many === 'any' && !yes);
  const each = wishes(demands, universal);
  if (!each) return { kind: 'none' };
  const some = demands.filter((one) => typeof one.test?.many === 'string' && !universal(one));
  const values: string[] = [];
  for (const one of some) {
    const wanted = wishes([...demands.filter(universal), one], () => true);
    const found = wanted ? finder.find(wanted) : undefined;
    if (found?.answer !== 'found')
      return { kind: found?.answer === 'unknown' ? 'unknown' : 'none' };
    if (!values.includes(found.text)) values.push(found.text);
  }
  while (values.length < key.shape.least) {
    const found = finder.find(each, values[0]);
    if (found.answer !== 'found') return { kind: found.answer };
    values.push(found.text);
  }
  return { kind: 'found', value: values };
}

/** The demands as wishes about one value; undefined when two of them contradict each other. */
function wishes(demands: Demands, among: (one: Demands[number]) => boolean): Wanted | undefined {
  const wanted = new Map<number, boolean>();
  for (const one of demands) {
    if (!among(one)) continue;
    const { test, yes } = one;
    if (!test) continue;
    if (test.predicate === undefined) {
      if (!test.negated !== yes) return undefined;
      continue;
    }
    const holds = yes !== test.negated;
    if ((wanted.get(test.predicate) ?? holds) !== holds) return undefined;
    wanted.set(test.predicate, holds);
  }
  return wanted;
}
