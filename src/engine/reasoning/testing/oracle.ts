import { Asked } from '../../iam/asked';
import { decideAsked } from '../../iam/decide';
import { preparePolicy } from '../../iam/policy/prepare';
import type { Readings } from '../../iam/readings';
import type { AuthorizationRequest, ContextValue } from '../../iam/request';
import { policyOf, type RandomStatement } from './pairs';
import { CONTENTS, costOf, KEYS, requestWith } from './universe';

export type Cell = 'yesYes' | 'yesNo' | 'noYes' | 'noNo';

export interface Smallest {
  readonly cost: number;
  readonly request: AuthorizationRequest;
}

/** What a made-up value costs at most. */
const STRANGE = 0.6;
const LEAST = CONTENTS.map((value) => costOf(value, new Set(), 0));

/**
 * All requests of the universe, asked of two policies the plain way: which statements match, whether
 * one denies, whether one allows. The ordinary evaluator says which contents of a key fulfill which
 * condition, once for each condition; the rest is counting.
 */
export class Oracle {
  private readonly known = new Map<string, Uint8Array>();
  private readonly asked: readonly Asked[];

  constructor(readings: Readings) {
    this.asked = CONTENTS.map((value) => new Asked(requestWith([[KEYS[0], value]]), readings));
  }

  /** By pair of answers the least cost among all requests that get them, and one that has it. */
  smallest(a: readonly RandomStatement[], b: readonly RandomStatement[]): Map<Cell, Smallest> {
    const statements = [...a, ...b];
    const [first, second] = KEYS.map((key) => this.kinds(key, statements));
    const masks = [a, b].map((mine) => ({
      allow: maskOf(statements, mine, 'Allow'),
      deny: maskOf(statements, mine, 'Deny'),
    }));
    const cells = new Map<Cell, Smallest>();
    for (const [source, one] of first ?? []) {
      for (const [type, other] of second ?? []) {
        const matched = source & type;
        const [yes, too] = masks.map(({ allow, deny }) => !(matched & deny) && !!(matched & allow));
        const cell = `${yes ? 'yes' : 'no'}${too ? 'Yes' : 'No'}` as Cell;
        const cost = one.cost + other.cost;
        if ((cells.get(cell)?.cost ?? Infinity) <= cost) continue;
        const request = requestWith([
          [KEYS[0], one.value],
          [KEYS[1], other.value],
        ]);
        cells.set(cell, { cost, request });
      }
    }
    return cells;
  }

  /** By set of statements whose conditions on a key hold together, the cheapest content. */
  private kinds(
    key: string,
    statements: readonly RandomStatement[],
  ): Map<number, { cost: number; value: ContextValue | undefined }> {
    const mentioned = mentionedOf(key, statements);
    const matched = new Uint16Array(CONTENTS.length).fill(2 ** statements.length - 1);
    let asked = false;
    for (const [index, { Condition = {} }] of statements.entries()) {
      for (const [operator, { [key]: values }] of Object.entries(Condition)) {
        if (!values) continue;
        asked = true;
        const outcomes = this.outcomes(operator, values);
        const without = ~(1 << index);
        for (let at = 0; at < matched.length; at++) {
          if (outcomes[at] === 0) matched[at] = (matched[at] ?? 0) & without;
        }
      }
    }
    const kinds = new Map<number, { cost: number; value: ContextValue | undefined }>();
    if (!asked) return kinds.set(matched[0] ?? 0, { cost: 0, value: undefined });
    for (let at = 0; at < matched.length; at++) {
      const known = kinds.get(matched[at] ?? 0)?.cost ?? Infinity;
      if (known <= (LEAST[at] ?? 0)) continue;
      const value = CONTENTS[at];
      const cost = costOf(value, mentioned, STRANGE);
      if (cost < known) kinds.set(matched[at] ?? 0, { cost, value });
    }
    return kinds;
  }

  /** The same for either key: they hold texts of any form. */
  private outcomes(operator: string, values: readonly string[]): Uint8Array {
    const id = `${operator} ${[...values].sort().join(' ')}`;
    let known = this.known.get(id);
    if (!known) {
      const text = policyOf([
        {
          Effect: 'Allow',
          Action: 'events:PutRule',
          Resource: '*',
          Condition: { [operator]: { [KEYS[0]]: values } },
        },
      ]);
      const policies = { identity: [preparePolicy(text)] };
      known = Uint8Array.from(this.asked, (asked) =>
        Number(decideAsked(policies, asked) === 'allowed'),
      );
      this.known.set(id, known);
    }
    return known;
  }
}

/** The values of a key as some policy writes them. */
export function mentionedOf(key: string, statements: readonly RandomStatement[]): Set<string> {
  const conditions = statements.flatMap(({ Condition = {} }) => Object.entries(Condition));
  return new Set(
    conditions.flatMap(([operator, entries]) =>
      operator.includes('Like') ? (entries[key] ?? []).filter(isPlain) : (entries[key] ?? []),
    ),
  );
}

const isPlain = (text: string): boolean => !/[*?]/.test(text);

function maskOf(
  all: readonly RandomStatement[],
  mine: readonly RandomStatement[],
  effect: string,
): number {
  let mask = 0;
  for (const [at, statement] of all.entries()) {
    if (statement.Effect === effect && mine.includes(statement)) mask |= 1 << at;
  }
  return mask;
}
