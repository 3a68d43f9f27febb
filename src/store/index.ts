/** The page's state: what is open, what can be undone, what is chosen, and the table. */
export { useDiagnostics } from './advice';
export {
  PlaygroundContext,
  useActions,
  useCellExplanation,
  useMatrix,
  usePlayground,
  usePlaygroundStore,
} from './hook';
export type { Playground } from './playground';
export { startPlayground } from './start';
export type * from './types';
