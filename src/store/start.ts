import { DEFAULT_EXAMPLE, defaultScenario } from '../scenario';
import { type LinkSync, startLinkSync } from './links/sync';
import { type Autosave, startAutosave } from './persistence/autosave';
import { createDrafts, type Drafts } from './persistence/drafts';
import { keepSettings, readSettings } from './persistence/settings';
import { createShelf } from './persistence/shelf';
import { createPlayground, type Playground } from './playground';

const ADDRESS = 'eb-policy-playground.address';

/** A playground at home in a browser: it remembers, and its address can be shared. */
export interface StartedPlayground {
  readonly playground: Playground;
  /** Settles when the address has been read; render after it, and nothing flashes by. */
  readonly ready: Promise<void>;
  stop(): void;
}

/**
 * Starts the page's playground with what was open in this tab; a new tab begins with a copy of the
 * most recent draft, a first visit with the default example. A link or an example in the address is
 * opened on top of that.
 */
export function startPlayground(window: Window): StartedPlayground {
  const local = createShelf(() => window.localStorage);
  const session = createShelf(() => window.sessionStorage);
  const drafts = createDrafts({ local, session, now: Date.now, unique });
  const restored = drafts.restore();
  const copied = restored ? undefined : drafts.latest();
  const scenario = restored ?? copied ?? defaultScenario();
  const playground = createPlayground({ scenario, settings: readSettings(local) });
  const autosave = startAutosave(playground, drafts, window);
  const open = (id: string): void => openDraft(playground, drafts, autosave, id);
  Object.assign(playground, { drafts: { recent: drafts.recent, open } });
  if (!restored) autosave.spare(scenario);

  const lastFragment = session.get(ADDRESS);
  const links: LinkSync = startLinkSync(playground, window, {
    restored: restored !== undefined,
    ...(lastFragment !== undefined && { lastFragment }),
    ...(!restored && !copied && { example: DEFAULT_EXAMPLE }),
    onFragment: (fragment) => session.set(ADDRESS, fragment),
    beforeOpen: (opened) => {
      autosave.flush();
      autosave.spare(opened);
      return autosave.isWork();
    },
  });

  const flush = (): void => autosave.flush();
  window.addEventListener('pagehide', flush);
  window.document.addEventListener('visibilitychange', flush);
  const stopSettings = keepSettings(playground, local);

  return {
    playground,
    ready: links.ready,
    stop: () => {
      links.stop();
      autosave.stop();
      stopSettings();
      window.removeEventListener('pagehide', flush);
      window.document.removeEventListener('visibilitychange', flush);
    },
  };
}

function openDraft(playground: Playground, drafts: Drafts, autosave: Autosave, id: string): void {
  autosave.flush();
  const { actions } = playground.getState();
  const scenario = drafts.open(id);
  if (!scenario) {
    actions.notify({ tone: 'error', text: 'This draft is not there any more', undo: false });
    return;
  }
  autosave.spare(scenario);
  actions.open(scenario, `Opened “${scenario.title}”; what was open before is one undo away`);
  const { opening } = playground.getState();
  drafts.bind(opening, id);
  drafts.show(opening);
}

/** Enough to tell the pages and drafts of one browser apart. */
function unique(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`;
}
