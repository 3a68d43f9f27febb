import { defaultScenario } from '../scenario';
import { hasDrafts } from './early/drafts';
import { watchEarlyEdits } from './early/edits';
import { whenIdle } from './early/idle';
import { keepSettings, readSettings } from './early/settings';
import { createShelf } from './early/shelf';
import type { Keeping, startKeeping } from './persistence/keep';
import { createPlayground, type Playground } from './playground';

const NOT_KEPT = 'Drafts and links could not be loaded: reload the page to have them back';

/** A playground at home in a browser: it remembers, and its address can be shared. */
export interface StartedPlayground {
  readonly playground: Playground;
  /** Settles when everything that decides what is open has been read; render after it, and nothing flashes by. */
  readonly ready: Promise<void>;
  /** Settles when changes are kept and links open, or when that could not be loaded. */
  readonly kept: Promise<void>;
  stop(): void;
}

/** Loads the code that keeps drafts and links; the schema it reads them with is large. */
export type LoadKeeping = () => Promise<{ readonly startKeeping: typeof startKeeping }>;
const loadKeeping: LoadKeeping = () => import('./persistence/keep');

/**
 * Starts the page's playground: with the default example at a first visit, otherwise with what
 * `startKeeping` finds. Where there is nothing to read, the code that reads comes after the first
 * paint, and catches up with what was done until then.
 *
 * @param load rejects when the code cannot be had; the page then says so and works without
 */
export function startPlayground(
  window: Window,
  load: LoadKeeping = loadKeeping,
): StartedPlayground {
  const local = createShelf(() => window.localStorage);
  const session = createShelf(() => window.sessionStorage);
  const owner = unique();
  const first = defaultScenario();
  const playground = createPlayground({ scenario: first, settings: readSettings(local) });
  const early = watchEarlyEdits(playground, { local, session, owner, now: Date.now, unique });
  const stopSettings = keepSettings(playground, local);
  let keeping: Keeping | undefined;
  let stopped = false;

  const keep = async (shown: boolean): Promise<void> => {
    const loaded = await load().catch(() => undefined);
    if (stopped) return;
    if (!loaded) {
      playground.getState().actions.notify({ tone: 'error', text: NOT_KEPT, undo: false });
      return;
    }
    const options = { local, session, owner, unique, first, shown, early: early.take() };
    keeping = loaded.startKeeping(playground, window, options);
    await keeping.ready;
  };

  const isAnythingToRead = window.location.hash.length > 1 || hasDrafts(local);
  let cancel = (): void => {};
  const kept = isAnythingToRead
    ? keep(false)
    : new Promise<void>((resolve) => {
        cancel = whenIdle(window, () => resolve(keep(true)));
      });

  const flush = (): void => (keeping ?? { flush: early.keep }).flush();
  window.addEventListener('pagehide', flush);
  window.document.addEventListener('visibilitychange', flush);

  return {
    playground,
    ready: isAnythingToRead ? kept : Promise.resolve(),
    kept,
    stop: () => {
      stopped = true;
      cancel();
      keeping?.stop();
      stopSettings();
      window.removeEventListener('pagehide', flush);
      window.document.removeEventListener('visibilitychange', flush);
    },
  };
}

/** Enough to tell the pages and drafts of one browser apart. */
function unique(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`;
}
