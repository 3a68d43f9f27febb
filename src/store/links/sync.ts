import type { Scenario } from '../../scenario';
import { exampleFragment, isExample, readFragment } from '../../scenario/later';
import type { Timer } from '../persistence/clock';
import type { Playground } from '../playground';
import { createAddresses } from './addresses';
import { fragmentOf, type LinkWindow, replaceFragment } from './window';

/** How many addresses of one scenario a reload may come back with: more than are written meanwhile. */
const KNOWN = 4;
/** Safari allows 50 changes of the address in 30 seconds. */
const WRITE_MS = 750;

export interface LinkSyncOptions {
  /**
   * The fragments that stood for what was open when this tab was last left. There may be several,
   * because a reload comes back with the address it set out from, however much was written since.
   */
  readonly lastFragments?: readonly string[];
  /** What was open then, when it is open again: a reload then changes nothing. */
  readonly restored?: boolean;
  /** Hears of the fragments that stand for what is open, the latest first. */
  readonly onFragments?: (fragments: readonly string[]) => void;
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
  /** The address as this page knows it: another one is a link whose `hashchange` is on its way. */
  let seen = fragmentOf(window);
  let known: { readonly opening: number; readonly fragments: readonly string[] } | undefined;

  const settle = (fragment: string, opening: number): void => {
    current = fragment;
    seen = fragment;
    const earlier = known?.opening === opening ? known.fragments : [];
    const fragments = [fragment, ...earlier.filter((one) => one !== fragment)].slice(0, KNOWN);
    known = { opening, fragments };
    options.onFragments?.(fragments);
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
    const { opening } = playground.getState();
    addresses.learn(opening, scenario, fragment, example);
    settle(fragment, opening);
  };

  const write = async (): Promise<void> => {
    timer = undefined;
    const mine = generation;
    const before = window.location.hash;
    if (fragmentOf(window) !== seen) return;
    const { opening, scenario } = playground.getState();
    const fragment = await addresses.of(opening, scenario);
    // A link that was followed meanwhile is about to be read; its address must stay.
    if (mine !== generation || window.location.hash !== before) return;
    if (fragment === fragmentOf(window) || replaceFragment(window, fragment)) {
      settle(fragment, opening);
    }
  };
  const writeSoon = (): void => {
    timer ??= window.setTimeout(() => void write(), WRITE_MS);
  };

  const onHashChange = (): void => {
    const fragment = fragmentOf(window);
    seen = fragment;
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
    const { example, changed, restored, lastFragments } = options;
    if (example) addresses.learn(0, example.scenario, exampleFragment(example.id), example.id);
    if (changed) writeSoon();
    if (fragment === '' || window.document.getElementById(fragment)) return;
    if (!restored || !lastFragments?.includes(fragment)) return read(fragment);
    // A reload: the draft is newer than the address, which may lag behind.
    settle(fragment, opening);
    writeSoon();
    if (!isExample(fragment)) return;
    const result = await readFragment(fragment);
    if (result.kind === 'opened') {
      addresses.learn(opening, result.scenario, fragment, result.example);
    }
  }
}
