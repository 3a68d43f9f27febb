import { decide } from '../../iam/decide';
import type { PolicySet } from '../../iam/policy/policy';
import { preparePolicy } from '../../iam/policy/prepare';
import type { Readings } from '../../iam/readings';
import type { AuthorizationRequest } from '../../iam/request';
import { Budget } from '../base/budget';
import { spacesOf } from '../calls/spaces';
import { witnessWith } from '../calls/witness';
import { LazySearch } from '../lazy/search';
import { callerOf } from '../model/caller';
import { Model } from '../model/model';
import { rosterOf } from '../model/placed';
import { relate } from '../relate';
import type { RelateResult } from '../types';
import { type Cell, mentionedOf, Oracle } from './oracle';
import { policyOf, type RandomStatement } from './pairs';
import { costOf, KEYS, SITE } from './universe';

export type Pair = readonly [readonly RandomStatement[], readonly RandomStatement[]];

/** What a value that no policy mentions costs at least, so that rounding is on the engine's side. */
const STRANGE = 0.1;

export interface Compared {
  readonly wrong: readonly string[];
  /** Directions that the search alone does not decide. */
  readonly open: number;
  /** Its witnesses that hold more than the cheapest. */
  readonly larger: number;
}

/** Compares what the engine says of pairs with what all requests of the universe say. */
export class Comparison {
  private readonly readings: Readings;
  private readonly oracle: Oracle;

  constructor(readings: Readings) {
    this.readings = readings;
    this.oracle = new Oracle(readings);
  }

  /** What is wrong about a pair; `wrong` is empty where all is well. */
  of(pair: Pair): Compared {
    const [a, b] = prepared(pair);
    const related = relate(a, b, { site: SITE, readings: this.readings });
    const found = this.search(pair, a, b, related);
    return { ...found, wrong: [...this.relation(pair, a, b, related), ...found.wrong] };
  }

  /** The relation of a pair and its witnesses against the enumeration. */
  private relation(pair: Pair, a: PolicySet, b: PolicySet, related: RelateResult): string[] {
    const { regions, exact, relation } = related;
    const wrong: string[] = [];
    if (!exact) wrong.push('not exact');
    for (const [cell, { cost, request }] of this.oracle.smallest(...pair)) {
      if (!this.gets(cell, a, b, request)) wrong.push(`the enumeration is wrong about ${cell}`);
      const witness = regions[cell];
      if (!witness) wrong.push(`missed ${cell}: ${told(request)}`);
      else if (this.cost(pair, witness.request) > cost + 1e-9)
        wrong.push(`${cell} is larger than ${told(request)}: ${told(witness.request)}`);
    }
    for (const [cell, { request }] of Object.entries(regions)) {
      if (!this.gets(cell as Cell, a, b, request)) wrong.push(`no ${cell}: ${told(request)}`);
    }
    const [more, less] = [regions.yesNo !== undefined, regions.noYes !== undefined];
    const named = more
      ? less
        ? 'incomparable'
        : 'a-allows-more'
      : less
        ? 'b-allows-more'
        : 'equivalent';
    if (relation !== named) wrong.push(`called ${relation}, not ${named}`);
    return wrong;
  }

  /** The differences that the search alone finds, against those of the list of all requests. */
  private search(pair: Pair, a: PolicySet, b: PolicySet, { regions }: RelateResult): Compared {
    const { readings } = this;
    const budget = new Budget({});
    const rosters = [a, b].map((set) => rosterOf(set, SITE.principal));
    const [space] = spacesOf('events:PutRule', SITE, rosters, readings, budget);
    if (!space) throw new Error('no space');
    const model = new Model(space, readings);
    const build = () => rosters.map((r) => callerOf(r.placed, r.frame, model, space.asked));
    build();
    const [mine, theirs] = build();
    if (!mine || !theirs) throw new Error('no callers');
    const search = new LazySearch(model, budget);
    const wrong: string[] = [];
    let [open, larger] = [0, 0];
    for (const [cell, may, not] of [
      ['yesNo', mine, theirs],
      ['noYes', theirs, mine],
    ] as const) {
      const found = search.difference(may, not);
      const witness = regions[cell];
      if (found.kind === 'unknown') open++;
      else if (found.kind !== (witness ? 'found' : 'none')) wrong.push(`${cell}: ${found.kind}`);
      if (found.kind !== 'found' || !witness) continue;
      const request = witnessWith(found.contents, space, SITE, readings)?.request;
      if (!request || !this.gets(cell, a, b, request)) wrong.push(`no ${cell}`);
      else if (this.cost(pair, request) > this.cost(pair, witness.request) + 0.6 * 3) larger++;
    }
    return { wrong, open, larger };
  }

  private gets(cell: Cell, a: PolicySet, b: PolicySet, request: AuthorizationRequest): boolean {
    const [yes, too] = [a, b].map((set) => decide(set, request, this.readings) === 'allowed');
    return yes === cell.startsWith('yes') && too === cell.endsWith('Yes');
  }

  private cost([a, b]: Pair, { context }: AuthorizationRequest): number {
    const statements = [...a, ...b];
    const blocks = statements.flatMap(({ Condition = {} }) => Object.values(Condition));
    return KEYS.filter((key) => blocks.some((entries) => key in entries))
      .map((key) => costOf(context.get(key), mentionedOf(key, statements), STRANGE))
      .reduce((sum, cost) => sum + cost, 0);
  }
}

function prepared(pair: Pair): [PolicySet, PolicySet] {
  const [a, b] = pair.map((each) => ({ identity: [preparePolicy(policyOf(each))] }));
  return [a ?? {}, b ?? {}];
}

function told({ context }: AuthorizationRequest): string {
  return JSON.stringify(Object.fromEntries(context));
}
