import type { Scenario } from '../types';
import { scenarioOf } from './example';
import { specificSource } from './specific-source';

/** The example that a first visit shows. */
export const DEFAULT_EXAMPLE = 'specific-source';
export const DEFAULT_TITLE = 'Limiting access to a specific source';

/**
 * A fresh copy of it. It is in the first chunk, apart from the menu of all, so that the first table
 * needs no wait.
 */
export function defaultScenario(): Scenario {
  return scenarioOf(DEFAULT_TITLE, specificSource);
}
