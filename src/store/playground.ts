import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  createMatrixSelector,
  defaultScenario,
  type MatrixSelector,
  type Scenario,
} from '../scenario';
import { repairScenario } from './invariants';
import type { DraftInfo } from './persistence/drafts';
import { createCallerActions } from './slices/callers';
import { createExpectationActions } from './slices/expectations';
import { createHistory, initialHistory } from './slices/history';
import { createRowActions } from './slices/rows';
import { createScenarioActions, initialScenario } from './slices/scenario';
import { createSettingsActions, DEFAULT_SETTINGS } from './slices/settings';
import { createViewActions, initialView } from './slices/view';
import type { PlaygroundState, SettingsSlice } from './types';

/** The state of one page, and the table that follows from it. */
export interface Playground extends StoreApi<PlaygroundState> {
  /** The table of a scenario, usually of `getState().scenario`; remembered, so ask freely. */
  readonly matrix: MatrixSelector;
  readonly drafts: DraftMenu;
}

/** The drafts of this browser that are not open here. */
export interface DraftMenu {
  /** Most recent first. */
  recent(): readonly DraftInfo[];
  /** Opens a draft; what was open stays one undo away. */
  open(id: string): void;
}

/** A page that keeps nothing has none. */
const NO_DRAFTS: DraftMenu = { recent: () => [], open: () => {} };

export interface PlaygroundOptions {
  /** What is open at first; the default example when missing. */
  readonly scenario?: Scenario;
  readonly settings?: Partial<SettingsSlice>;
  readonly matrix?: MatrixSelector;
  /** Milliseconds; for tests. */
  readonly now?: () => number;
}

/** A store of its own for one page; nothing is read from or written to the browser here. */
export function createPlayground({
  scenario: given = defaultScenario(),
  settings,
  matrix = createMatrixSelector(),
  now = Date.now,
}: PlaygroundOptions = {}): Playground {
  const scenario = repairScenario(given);
  const store = createStore<PlaygroundState>()((set, get) => {
    const history = createHistory(get, set, now);
    const currentMatrix = () => matrix(get().scenario);
    return {
      ...initialScenario(scenario),
      ...initialHistory,
      ...initialView(scenario),
      ...DEFAULT_SETTINGS,
      ...settings,
      actions: {
        ...history.actions,
        ...createScenarioActions(history.edit, get),
        ...createCallerActions(history.edit, get),
        ...createRowActions(history.edit, get),
        ...createExpectationActions(history.edit, get, currentMatrix),
        ...createViewActions(set),
        ...createSettingsActions(set),
      },
    };
  });
  return Object.assign(store, { matrix, drafts: NO_DRAFTS });
}

/** Makes a playground one that has begun with this scenario; for before it is shown. */
export function beginWith(playground: Playground, given: Scenario): void {
  const scenario = repairScenario(given);
  playground.setState({
    ...initialScenario(scenario),
    ...initialHistory,
    ...initialView(scenario),
  });
}
