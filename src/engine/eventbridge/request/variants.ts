import { READINGS, type ReadingName, type Readings } from '../../iam/readings';
import type { DerivedCall, RequestVariant } from '../call';
import { sameContext } from './context';

/**
 * Derives a request under every combination of the open questions that it touches. Combinations that
 * lead to one request all stay: without them nobody could tell which question a decision hangs on.
 *
 * @param names the questions that the call may touch
 * @param pinned readings that are settled; only these are tried for their questions
 * @param derive one request under one combination
 * @returns the variants, the one under default (or pinned) readings first, and the questions whose
 *   readings lead to different requests
 */
export function variantsOf(
  names: readonly ReadingName[],
  pinned: Readings,
  derive: (readings: Readings) => RequestVariant,
): Pick<DerivedCall, 'variants' | 'questions'> {
  const all = combinations(names, pinned).map(derive);
  const questions = names.filter((name) => all.some((a) => all.some((b) => hingesOn(name, a, b))));
  const variants = new Map<string, RequestVariant>();
  for (const variant of all) {
    const readings = pick(variant.readings, questions);
    const id = JSON.stringify(readings);
    if (!variants.has(id)) variants.set(id, { ...variant, readings });
  }
  return { variants: [...variants.values()], questions };
}

function combinations(names: readonly ReadingName[], pinned: Readings): Readings[] {
  let all: Readings[] = [{}];
  for (const name of names) {
    const candidates = pinned[name] ? [pinned[name]] : READINGS[name].candidates;
    all = all.flatMap((each) => candidates.map((candidate) => ({ ...each, [name]: candidate })));
  }
  return all;
}

/** Two requests differ although only this question was read differently. */
function hingesOn(name: ReadingName, a: RequestVariant, b: RequestVariant): boolean {
  const others = Object.keys(a.readings).filter((other) => other !== name) as ReadingName[];
  return (
    others.every((other) => a.readings[other] === b.readings[other]) &&
    !sameContext(a.request.context, b.request.context)
  );
}

function pick(readings: Readings, names: readonly ReadingName[]): Readings {
  return Object.fromEntries(names.map((name) => [name, readings[name]])) as Readings;
}
