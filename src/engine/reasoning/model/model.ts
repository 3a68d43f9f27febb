import { Asked } from '../../iam/asked';
import { type Condition, holds } from '../../iam/conditions/condition';
import { resourceFits, type Statement } from '../../iam/policy/statement';
import type { Readings } from '../../iam/readings';
import { conditionPredicate, type Predicate, resourcePredicate } from './predicate';
import { type Shape, type Space, settled } from './space';
import { type KeyTest, presenceTest, valueTest } from './test';

/** The key under which the request's resource is looked at. */
export const RESOURCE = 'resource';

/** Everything that statements demand of one key. */
export interface KeyModel {
  readonly key: string;
  readonly shape: Shape;
  readonly predicates: Predicate[];
  readonly tests: KeyTest[];
  /** By conjunction: the positions of its tests. */
  readonly uses: Map<number, number[]>;
}

/**
 * Statements as conjunctions of tests on keys, for the requests of one space under one reading. Every
 * different conjunction has a number; statements that demand the same share it.
 */
export class Model {
  readonly keys = new Map<string, KeyModel>();
  readonly space: Space;
  readonly readings: Readings;
  private readonly conjunctions = new Map<string, number>();
  private readonly known = new Map<Statement, number>();
  private readonly testIds = new Map<string, number>();

  constructor(space: Space, readings: Readings) {
    this.space = space;
    this.readings = readings;
  }

  get size(): number {
    return this.conjunctions.size;
  }

  /** The number of a statement's conjunction; undefined when no request of the space fulfills it. */
  conjunction(statement: Statement, variables: boolean): number | undefined {
    const seen = this.known.get(statement);
    if (seen !== undefined) return seen < 0 ? undefined : seen;
    const tests = this.testsOf(statement, variables);
    if (!tests) {
      this.known.set(statement, -1);
      return undefined;
    }
    const key = [...new Set(tests.map(([name, at]) => `${name} ${at}`))].sort().join('\n');
    let number = this.conjunctions.get(key);
    if (number === undefined) {
      number = this.conjunctions.size;
      this.conjunctions.set(key, number);
      for (const [name, at] of tests) {
        const uses = this.keys.get(name)?.uses;
        uses?.set(number, [...(uses.get(number) ?? []), at]);
      }
    }
    this.known.set(statement, number);
    return number;
  }

  private testsOf(statement: Statement, variables: boolean): [string, number][] | undefined {
    const tests: [string, number][] = [];
    for (const condition of statement.conditions) {
      const test = this.conditionTest(condition, variables);
      if (test === false) return undefined;
      if (test !== true) tests.push([condition.key, test]);
    }
    if (!statement.anyResource) tests.push([RESOURCE, this.resourceTest(statement)]);
    return tests;
  }

  /** The position of the condition's test among its key's, or what it always is. */
  private conditionTest(condition: Condition, variables: boolean): number | boolean {
    const { asked } = this.space;
    const { key } = condition;
    const shape = this.space.shape(key);
    if (!shape || settled(key, this.space.base, this.readings)) return holds(condition, asked);
    if (condition.operator.kind === 'Null') {
      const test = presenceTest(condition);
      return typeof test === 'boolean' ? test : this.intern(key, shape, test, 'Null');
    }
    const model = this.keyModel(key, shape);
    const at = internPredicate(model, conditionPredicate(condition, variables, asked));
    return this.intern(key, shape, valueTest(condition, at, this.readings), '');
  }

  private resourceTest(statement: Statement): number {
    const { resource } = statement;
    const { base } = this.space;
    const fits = (text: string): boolean =>
      resourceFits(resource, new Asked({ ...base, resource: text }, this.readings));
    const model = this.keyModel(RESOURCE, this.space.resource);
    const at = internPredicate(model, resourcePredicate(statement, this.space.asked, fits));
    const test: KeyTest = { absent: false, predicate: at, negated: false, many: false };
    return this.intern(RESOURCE, this.space.resource, test, '');
  }

  private keyModel(key: string, shape: Shape): KeyModel {
    let model = this.keys.get(key);
    if (!model) {
      model = { key, shape, predicates: [], tests: [], uses: new Map() };
      this.keys.set(key, model);
    }
    return model;
  }

  private intern(key: string, shape: Shape, test: KeyTest, kind: string): number {
    const { tests } = this.keyModel(key, shape);
    const id = `${key}\n${kind}${test.absent}${test.predicate}${test.negated}${test.many}`;
    let at = this.testIds.get(id);
    if (at === undefined) {
      at = tests.length;
      tests.push(test);
      this.testIds.set(id, at);
    }
    return at;
  }
}

function internPredicate(model: KeyModel, predicate: Predicate): number {
  const at = model.predicates.findIndex((each) => each.signature === predicate.signature);
  return at >= 0 ? at : model.predicates.push(predicate) - 1;
}
