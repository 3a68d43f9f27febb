import { evaluate, type PolicySet, READINGS, type Readings, type Verdict } from '../../engine';
import { conditionKey } from '../../engine/later';
import type { Witness } from '../../engine/reasoning';
import type { Pair } from './pair';

/** A request that shows something: as it stands, it can be the `request` of a line of `evaluate`. */
export interface Case {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly resourceAccount?: string;
  readonly context: Readonly<Record<string, string | readonly string[]>>;
  /** The same request in EventBridge's terms, where there are such. */
  readonly call?: Readonly<Record<string, unknown>>;
  /** What `evaluate` decides about it. */
  readonly a: Word;
  readonly b: Word;
  /** The readings under which it decides so, where it would answer that it depends. */
  readonly readings?: Readings;
}

export type Word = 'allowed' | 'explicitDeny' | 'implicitDeny' | 'depends';

/** A witness with the decisions of both policies, under the readings of the pair and no others. */
export function caseOf(witness: Witness, pair: Pair): Case {
  const { request } = witness;
  const [a, b] = verdictsOf(witness, pair, pair.readings);
  return {
    principal: request.principal,
    action: request.action,
    resource: request.resource,
    ...(request.resourceAccount !== undefined && { resourceAccount: request.resourceAccount }),
    context: Object.fromEntries([...request.context].map(([key, value]) => [nameOf(key), value])),
    ...callOf(witness, pair),
    a: wordOf(a),
    b: wordOf(b),
    ...(Object.keys(pair.readings).length > 0 && { readings: pair.readings }),
  };
}

/** The same where decisions must not depend: an open question is given its default. */
export function settledCase(witness: Witness, pair: Pair): Case {
  const open = verdictsOf(witness, pair, pair.readings).flatMap((verdict) =>
    verdict.kind === 'depends' ? verdict.questions : [],
  );
  if (open.length === 0) return caseOf(witness, pair);
  const pinned = Object.fromEntries(open.map((name) => [name, READINGS[name].candidates[0]]));
  return caseOf(witness, { ...pair, readings: { ...pair.readings, ...pinned } });
}

function verdictsOf({ request }: Witness, { a, b }: Pair, readings: Readings): Verdict[] {
  return [a, b].map((set: PolicySet) => evaluate(set, [{ readings: {}, request }], readings));
}

function wordOf(verdict: Verdict | undefined): Word {
  return verdict?.kind === 'certain' ? verdict.decision : 'depends';
}

const PARTS = { PutRule: 'pattern', PutTargets: 'targets', PutEvents: 'entry' } as const;

function callOf({ call, site, context, request }: Witness, pair: Pair): Pick<Case, 'call'> {
  if (call.kind === 'Other') return {};
  const { principal, account, region, bus, rule } = { ...pair.site, ...site };
  const written: unknown = JSON.parse(call.text);
  const content =
    call.kind === 'PutTargets' ? (written as { Arn: string }[]).map(({ Arn }) => Arn) : written;
  return {
    call: {
      principal,
      action: request.action,
      account,
      region,
      ...(call.kind !== 'PutEvents' && { bus, rule }),
      [PARTS[call.kind]]: content,
      ...(context !== undefined && { context: JSON.parse(context) as unknown }),
    },
  };
}

/** As AWS's reference spells the key; a tag keeps the name that the policies give it. */
function nameOf(key: string): string {
  const name = conditionKey(key)?.name;
  if (!name) return key;
  const open = name.indexOf('${');
  return open < 0 ? name : name.slice(0, open) + key.slice(open);
}
