import type { Scenario } from '../types';
import { scenarioOf } from './example';
import { type ExampleId, MENU } from './menu';
import { specificSource } from './specific-source';

/** An entry of the examples menu; `#example/<id>` is its address. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** A fresh copy with its own ids; rejects only when the page's own file cannot be loaded. */
  load(): Scenario | Promise<Scenario>;
}

/** The example that a first visit shows. */
export const DEFAULT_EXAMPLE = 'specific-source' satisfies ExampleId;

/** All examples, in the order of the menu. */
export const EXAMPLES: readonly Example[] = MENU.map(({ id, title, group }) => ({
  id,
  title,
  group,
  load: () =>
    id === DEFAULT_EXAMPLE
      ? scenarioOf(title, specificSource)
      : import('./rest').then(({ REST }) => scenarioOf(title, REST[id])),
}));

/** A fresh copy of the default; it is in the first chunk, so that the first table needs no wait. */
export function defaultScenario(): Scenario {
  return scenarioOf(MENU[0].title, specificSource);
}

/** The example at `#example/<id>`, or undefined when there is none. */
export function exampleById(id: string): Example | undefined {
  return EXAMPLES.find((example) => example.id === id);
}
