import type { Scenario } from '../types';
import { scenarioOf } from './example';
import { specificSource } from './specific-source';

/** An entry of the examples menu; `#example/<id>` is its address. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** A fresh copy with its own ids; rejects only when the page's own file cannot be loaded. */
  load(): Scenario | Promise<Scenario>;
}

/** What a first visit shows; it is in the first chunk, so that the first table needs no wait. */
export function defaultScenario(): Scenario {
  return scenarioOf(specificSource);
}

/** All examples, in the order of the menu. */
export const EXAMPLES: readonly Example[] = [
  {
    id: specificSource.id,
    title: specificSource.title,
    group: 'Sources and detail types',
    load: defaultScenario,
  },
];

/** The example at `#example/<id>`, or undefined when there is none. */
export function exampleById(id: string): Example | undefined {
  return EXAMPLES.find((example) => example.id === id);
}
