import { Asked } from './asked';
import type { Variant } from './evaluate';
import type { PolicySet } from './policy/policy';
import type { ReadingName, Readings } from './readings';
import type { ContextValue } from './request';
import { touched } from './touched';
import { walk } from './walk';

/**
 * The open questions that a request meets in its policies, whether or not they change the decision;
 * for telling, never for deciding.
 *
 * @param variants the requests that the call can mean under `pinned`
 * @param pinned readings that the user has settled; their questions are left out
 */
export function questionsMet(
  policies: PolicySet,
  variants: readonly Variant[],
  pinned: Readings,
): ReadonlySet<ReadingName> {
  const met = new Set<ReadingName>();
  for (const variant of variants) {
    const asked = new Asked(variant.request, { ...pinned, ...variant.readings });
    for (const name of touched(policies, asked)) met.add(name);
    for (const name of namesOf(variant)) {
      const others = variants.filter((other) => differOnlyIn(name, variant, other));
      if (asksFor(policies, asked.action, contestedKeys([variant, ...others]))) met.add(name);
    }
  }
  return met;
}

function namesOf({ readings }: Variant): ReadingName[] {
  return Object.keys(readings) as ReadingName[];
}

function differOnlyIn(name: ReadingName, a: Variant, b: Variant): boolean {
  return namesOf(a).every(
    (other) => (a.readings[other] === b.readings[other]) === (other !== name),
  );
}

/** The keys, in lower case, that the variants of one call fill differently. */
export function contestedKeys(variants: readonly Variant[]): ReadonlySet<string> {
  const keys = variants.flatMap(({ request }) => [...request.context.keys()]);
  const contested = keys.filter(
    (key) => new Set(variants.map(({ request }) => told(request.context.get(key)))).size > 1,
  );
  return new Set(contested);
}

/** A scalar and a list of one are told apart. */
function told(value: ContextValue | undefined): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

function asksFor(policies: PolicySet, action: string, keys: ReadonlySet<string>): boolean {
  let found = false;
  walk(policies, (policy) => {
    const { allows, denies } = policy.plan(action);
    for (const { conditions } of [...allows, ...denies]) {
      found ||= conditions.some(({ key }) => keys.has(key));
    }
  });
  return found;
}
