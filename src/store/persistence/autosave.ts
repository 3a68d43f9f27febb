import type { Playground } from '../playground';
import type { PlaygroundState } from '../types';
import type { Clock, Timer } from './clock';
import type { Drafts, SaveResult } from './drafts';

const PAUSE_MS = 300;

export interface Autosave {
  /**
   * Says that a scenario can be had again from where it came, so that it becomes a draft only once
   * it is changed.
   */
  spare(scenario: object): void;
  /** Whether the open scenario is somebody's work, which must not get lost. */
  isWork(): boolean;
  /** Keeps what was changed before it was started: the last states of the openings, the open one last. */
  catchUp(states: readonly PlaygroundState[]): void;
  /** Keeps at once what is still waiting. */
  flush(): void;
  stop(): void;
}

const FAILURES: { readonly [Result in Exclude<SaveResult, 'saved'>]: string } = {
  refused:
    'This browser keeps no drafts at the moment: copy a link or download the scenario to keep it',
  unfit:
    'This scenario is larger than what can be kept or shared: shorten its longest text to keep it',
};

/** Keeps the open scenario as a draft, a moment after it has changed. */
export function startAutosave(playground: Playground, drafts: Drafts, clock: Clock): Autosave {
  const spared = new WeakSet<object>();
  let timer: Timer | undefined;
  let told: SaveResult = 'saved';

  const keep = ({ opening, scenario, actions }: PlaygroundState): void => {
    if (spared.has(scenario) && !drafts.has(opening)) return;
    const result = drafts.save(opening, scenario);
    if (result !== 'saved' && result !== told) {
      actions.notify({ tone: 'error', text: FAILURES[result], undo: false });
    }
    told = result;
  };
  /** Ends the waiting; true when there was something to wait for. */
  const takeOver = (): boolean => {
    if (timer === undefined) return false;
    clock.clearTimeout(timer);
    timer = undefined;
    return true;
  };
  const flush = (): void => {
    if (takeOver()) keep(playground.getState());
  };

  const unsubscribe = playground.subscribe((state, before) => {
    if (state.scenario === before.scenario) return;
    const waited = takeOver();
    if (state.opening !== before.opening) {
      if (waited) keep(before);
      drafts.show(state.opening);
    }
    timer = clock.setTimeout(flush, PAUSE_MS);
  });

  return {
    spare: (scenario) => spared.add(scenario),
    isWork: () => {
      const { opening, scenario } = playground.getState();
      return !spared.has(scenario) || drafts.has(opening);
    },
    catchUp: (states) => {
      if (states.length === 0) return;
      const { opening } = playground.getState();
      for (const state of states) if (state.opening !== opening) keep(state);
      drafts.show(opening);
      timer ??= clock.setTimeout(flush, PAUSE_MS);
    },
    flush,
    stop: () => {
      flush();
      unsubscribe();
    },
  };
}
