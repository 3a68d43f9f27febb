import type { Scenario } from '../types';
import { DEFAULT_EXAMPLE, defaultScenario } from './default';
import { scenarioOf } from './example';
import { MENU } from './menu';

/** An entry of the examples menu; `#example/<id>` is its address. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** A fresh copy with its own ids; rejects only when the page's own file cannot be loaded. */
  load(): Scenario | Promise<Scenario>;
}

/** All examples, in the order of the menu. */
export const EXAMPLES: readonly Example[] = MENU.map(({ id, title, group }) => ({
  id,
  title,
  group,
  load: () =>
    id === DEFAULT_EXAMPLE
      ? defaultScenario()
      : import('./rest').then(({ REST }) => scenarioOf(title, REST[id])),
}));

/** The example at `#example/<id>`, or undefined when there is none. */
export function exampleById(id: string): Example | undefined {
  return EXAMPLES.find((example) => example.id === id);
}
