import { Asked } from '../../iam/asked';
import { type Condition, holds } from '../../iam/conditions/condition';
import { gripOf } from '../../iam/decide';
import type { Policy, PolicySet } from '../../iam/policy/policy';
import { resourceFits, type Statement } from '../../iam/policy/statement';
import type { Readings } from '../../iam/readings';
import type { AuthorizationRequest } from '../../iam/request';
import { RULE_KEYS } from '../request/put-rule';
import { type AllowedLayer, type AllowedSet, allowedSet, type Demand } from './allowed-set';
import { policyAutomaton, type TextOperator } from './policy-automaton';
import type { Undecided } from './undecided';

const KEYS: ReadonlySet<string> = new Set(RULE_KEYS.values());

/**
 * The values that policies let a rule name for one key of PutRule: those that the Allow statements
 * ask for, less those that the Deny statements name, each value taken by itself. Counted are the
 * statements whose principal, resource and conditions on other keys fit the request.
 *
 * @param key in lower case
 * @returns the set; why it cannot be told; undefined where the policies do not restrict the key, or
 *   let nobody name a value at all
 */
export function allowedValues(
  policies: PolicySet,
  request: AuthorizationRequest,
  key: string,
  readings: Readings = {},
): AllowedSet | Undecided | undefined {
  const asked = new Asked(request, readings);
  const bounded = (policies.boundary?.length ?? 0) > 0;
  const layers: AllowedLayer[] = [];
  for (const documents of layersOf(policies)) {
    const layer = layerOf(documents, asked, bounded, key);
    if (!layer || 'kind' in layer) return layer;
    layers.push(layer);
  }
  const restricting = layers.filter(
    ({ allows, denies }) => denies.length > 0 || !allows.some((list) => list.length === 0),
  );
  if (restricting.length === 0) return undefined;
  const resource = policies.resource?.plan(asked.action);
  if (resource && resource.allows.length + resource.denies.length > 0) {
    return { kind: 'resource-policy' };
  }
  return allowedSet(restricting);
}

/** Policies of which each group must allow. */
function layersOf({ identity, boundary, session, scp, rcp }: PolicySet): (readonly Policy[])[] {
  const optional = [boundary, session].filter((each) => each !== undefined && each.length > 0);
  return [identity ?? [], ...(optional as Policy[][]), ...(scp ?? []), ...(rcp ?? [])];
}

/** Undefined where the layer allows nothing that names a value. */
function layerOf(
  documents: readonly Policy[],
  asked: Asked,
  bounded: boolean,
  key: string,
): AllowedLayer | Undecided | undefined {
  const plans = documents.map((policy) => policy.plan(asked.action));
  const fitting = (statements: readonly Statement[]) =>
    statements.filter((statement) => fitsOtherwise(statement, asked, bounded));
  const allows: Demand[][] = [];
  for (const statement of fitting(plans.flatMap((plan) => plan.allows))) {
    const demands = demandsOf(statement, key, asked);
    if (demands && 'kind' in demands) return demands;
    if (demands) allows.push(demands);
  }
  const denies: Demand[][] = [];
  for (const statement of fitting(plans.flatMap((plan) => plan.denies))) {
    const demands = demandsOf(statement, key, asked);
    if (!demands) continue;
    const others = statement.conditions.some((each) => each.key !== key && KEYS.has(each.key));
    if (others) {
      if (statement.conditions.some((each) => each.key === key)) {
        return { kind: 'deny-of-several-keys' };
      }
      continue;
    }
    if ('kind' in demands) return demands;
    // It denies every value, so that nothing is left to ask.
    if (demands.length === 0) return undefined;
    denies.push(demands);
  }
  return allows.length === 0 ? undefined : { allows, denies };
}

/** Everything but what the statement says about the keys of PutRule. */
function fitsOtherwise(statement: Statement, asked: Asked, bounded: boolean): boolean {
  return (
    gripOf(statement, asked, bounded) !== 'none' &&
    resourceFits(statement.resource, asked) &&
    statement.conditions.every((each) => KEYS.has(each.key) || holds(each, asked))
  );
}

/** What a statement asks of a single value; undefined where no value is ever right. */
function demandsOf(
  { conditions }: Statement,
  key: string,
  asked: Asked,
): Demand[] | Undecided | undefined {
  const demands: Demand[] = [];
  for (const condition of conditions) {
    if (condition.key !== key) continue;
    if (condition.operator.kind === 'Null') {
      if (!holdsForPresent(condition)) return undefined;
      continue;
    }
    const demand = demandOf(condition, asked);
    if ('kind' in demand) return demand;
    demands.push(demand);
  }
  return demands;
}

function holdsForPresent({ operator, wantsPresent }: Condition): boolean {
  return operator.set ? operator.set === 'ForAllValues' : wantsPresent;
}

function demandOf({ operator, values }: Condition, asked: Asked): Demand | Undecided {
  if (operator.kind !== 'String') return { kind: 'operator', operator: operator.name };
  const variable = values.find(({ text }) => text.includes('${'));
  if (variable) return { kind: 'variable', value: variable.text };
  const base = operator.base.replace('Not', '') as TextOperator;
  return {
    negated: operator.negated,
    values: values.map(({ text, equals }) => ({
      text,
      automaton: policyAutomaton(base, text),
      // The evaluator's own test: that the automaton agrees with it is shown by the tests.
      equals: (value) => equals(value, asked),
    })),
  };
}
