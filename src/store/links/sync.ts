import type { Scenario } from '../../scenario';
import type { Timer } from '../persistence/clock';
import type { Playground } from '../playground';
import { createAddresses } from './addresses';
import { exampleFragment, isExample, readFragment } from './read';
import { fragmentOf, type LinkWindow, replaceFragment } from './window';

/** Safari allows 50 changes of the address in 30 seconds. */
const WRITE_MS = 750;

export interface LinkSyncOptions {
  /** The fragment that was in the address when this tab was last left. */
  readonly lastFragment?: string;
  /** What was open then, when it is open again: a reload then changes nothing. */
  readonly restored?: boolean;
  /** Hears of every fragment that stands for what is open. */
  readonly onFragment?: (fragment: string) => void;
  /** Before a link or an example opens; true = what is open is work that one may want back. */
  readonly beforeOpen?: (scenario: Scenario) => boolean;
  /** The example that was open at first, in the first opening. */
  readonly example?: { readonly id: string; readonly scenario: Scenario };
  /** What is open was changed already, and the address does not know. */
  readonly changed?: boolean;
}

export interface LinkSync {
  /** Settles when the address has been read for the first time; never rejects. */
  readonly ready: Promise<void>;
  stop(): void;
}

/**
 * Keeps page and address together: reads links and examples at the start and on `hashchange`, and
 * writes the link of what is open while it changes. Nothing is overwritten: what was open stays one
 * undo away, and a link that cannot be read changes nothing.
 */
export function startLinkSync(
  playground: Playground,
  window: LinkWindow,
  options: LinkSyncOptions = {},
): LinkSync {
  const addresses = createAddresses();
  /** Raised by whatever makes a pending answer out of date. */
  let generation = 0;
  let timer: Timer | undefined;
  let current: string | undefined;

  const settle = (fragment: string): void => {
    current = fragment;
    options.onFragment?.(fragment);
  };

  const read = async (fragment: string): Promise<void> => {
    generation += 1;
    const mine = generation;
    const result = await readFragment(fragment);
    if (mine !== generation) return;
    const { actions } = playground.getState();
    if (result.kind === 'failed') {
      const text = `${result.message}; what was open is untouched`;
      actions.notify({ tone: 'error', text, undo: false });
      return;
    }
    const { scenario, example } = result;
    const isWork = options.beforeOpen?.(scenario) ?? true;
    const notice = `Opened “${scenario.title}”; what was open before is one undo away`;
    actions.open(scenario, isWork ? notice : undefined);
    addresses.learn(playground.getState().opening, scenario, fragment, example);
    settle(fragment);
  };

  const write = async (): Promise<void> => {
    timer = undefined;
    const mine = generation;
    const before = window.location.hash;
    const { opening, scenario } = playground.getState();
    const fragment = await addresses.of(opening, scenario);
    // A link that was followed meanwhile is about to be read; its address must stay.
    if (mine !== generation || window.location.hash !== before) return;
    if (fragment === fragmentOf(window) || replaceFragment(window, fragment)) settle(fragment);
  };
  const writeSoon = (): void => {
    timer ??= window.setTimeout(() => void write(), WRITE_MS);
  };

  const onHashChange = (): void => {
    const fragment = fragmentOf(window);
    if (fragment === '' || fragment === current) return;
    if (window.document.getElementById(fragment)) return;
    void read(fragment);
  };

  const unsubscribe = playground.subscribe((state, before) => {
    if (state.scenario !== before.scenario) writeSoon();
  });
  window.addEventListener('hashchange', onHashChange);

  return {
    ready: start(),
    stop: () => {
      generation += 1;
      window.clearTimeout(timer);
      unsubscribe();
      window.removeEventListener('hashchange', onHashChange);
    },
  };

  async function start(): Promise<void> {
    const { opening } = playground.getState();
    const fragment = fragmentOf(window);
    const { example, changed, restored, lastFragment } = options;
    if (example) addresses.learn(0, example.scenario, exampleFragment(example.id), example.id);
    if (changed) writeSoon();
    if (fragment === '' || window.document.getElementById(fragment)) return;
    if (!restored || fragment !== lastFragment) return read(fragment);
    // A reload: the draft is newer than the address, which may lag behind by one write.
    current = fragment;
    writeSoon();
    if (!isExample(fragment)) return;
    const result = await readFragment(fragment);
    if (result.kind === 'opened') {
      addresses.learn(opening, result.scenario, fragment, result.example);
    }
  }
}
