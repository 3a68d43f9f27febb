import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import type { Playground } from './playground';
import type { Actions, CellExplanation, Matrix, PlaygroundState } from './types';

/** Carries the page's one playground: `<PlaygroundContext value={playground}>`. */
export const PlaygroundContext = createContext<Playground | null>(null);

/** The page's playground itself, for what is not rendering. */
export function usePlaygroundStore(): Playground {
  const playground = useContext(PlaygroundContext);
  if (!playground) throw new Error('PlaygroundContext is missing above this component');
  return playground;
}

/**
 * Reads from the state and renders again when what was read changes.
 *
 * @param selector returns something that keeps its identity while it stays the same
 */
export function usePlayground<T>(selector: (state: PlaygroundState) => T): T {
  return useStore(usePlaygroundStore(), selector);
}

/** The actions, which never change. */
export function useActions(): Actions {
  return usePlayground((state) => state.actions);
}

/** The table; its rows and cells keep their identity while they stay the same. */
export function useMatrix(): Matrix {
  const { matrix } = usePlaygroundStore();
  return usePlayground((state) => matrix(state.scenario));
}

/** The chosen cell, explained; undefined when none is chosen. */
export function useCellExplanation(): CellExplanation | undefined {
  const { matrix } = usePlaygroundStore();
  return usePlayground(({ scenario, cell }) => (cell ? matrix.explain(scenario, cell) : undefined));
}
