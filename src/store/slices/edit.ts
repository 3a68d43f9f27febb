import type { Scenario } from '../../scenario';
import type { PlaygroundState } from '../types';

/** What a step does besides changing the scenario. */
export interface EditOptions {
  /** Steps with the same key that follow within a second become one step. */
  readonly coalesce?: string;
  /** The scenario is another one, not a changed one. */
  readonly opens?: boolean;
  /** Changes of the view that belong to the step, for example choosing the row just added. */
  readonly view?: Partial<Pick<PlaygroundState, 'rowId' | 'cell' | 'filter' | 'notice'>>;
}

/**
 * The one way to change the scenario: records the step for undo and repairs what the change breaks.
 * A change that returns the scenario it was given is no step.
 */
export type Edit = (
  /** For "Undo: remove row 3". */
  label: string,
  change: (scenario: Scenario) => Scenario,
  options?: EditOptions,
) => void;

export type GetState = () => PlaygroundState;
export type SetState = (change: (state: PlaygroundState) => Partial<PlaygroundState>) => void;
