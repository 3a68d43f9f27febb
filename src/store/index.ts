/** The page's state: what is open, what can be undone, what is chosen, and the table. */
export {
  PlaygroundContext,
  useActions,
  useCellExplanation,
  useMatrix,
  usePlayground,
  usePlaygroundStore,
} from './hook';
export { textOf } from './invariants';
export type { DraftInfo } from './persistence/drafts';
export {
  createPlayground,
  type DraftMenu,
  type Playground,
  type PlaygroundOptions,
} from './playground';
export { type StartedPlayground, startPlayground } from './start';
export type * from './types';
