import { DEFAULT_EXAMPLE, type Scenario } from '../../scenario';
import { WHOLE_ENGINE } from '../../scenario/later';
import type { EarlyWork } from '../early/edits';
import type { Shelf } from '../early/shelf';
import { startLinkSync } from '../links/sync';
import { beginWith, type Playground } from '../playground';
import { type Autosave, startAutosave } from './autosave';
import { createDrafts, type Drafts } from './drafts';

const ADDRESS = 'eb-policy-playground.address';

export interface KeepOptions {
  readonly local: Shelf;
  readonly session: Shelf;
  /** The page, as its drafts name it. */
  readonly owner: string;
  readonly unique: () => string;
  /** What the playground was created with: the default example. */
  readonly first: Scenario;
  /** Whether the page is shown already: then what is open stays open, whatever is stored. */
  readonly shown: boolean;
  /** What was changed in it until now. */
  readonly early: EarlyWork;
}

export interface Keeping {
  /** Settles when the address has been read; never rejects. */
  readonly ready: Promise<void>;
  /** Keeps at once what is still waiting. */
  flush(): void;
  stop(): void;
}

/**
 * Makes a playground remember, and share by its address. One that is not shown yet goes on with what
 * was open in this tab; a new tab begins with a copy of the most recent draft. A link or an example
 * in the address is opened on top of that.
 */
export function startKeeping(
  playground: Playground,
  window: Window,
  { local, session, owner, unique, first, shown, early }: KeepOptions,
): Keeping {
  playground.matrix.use(WHOLE_ENGINE);
  // Rows that could not be evaluated until now are drawn anew.
  playground.setState({});
  const drafts = createDrafts({ local, session, owner, now: Date.now, unique });
  for (const [opening, id] of early.ids) drafts.bind(opening, id);
  const restored = shown ? undefined : drafts.restore();
  const copied = shown || restored ? undefined : drafts.latest();
  const begun = restored ?? copied;
  if (begun) beginWith(playground, begun);

  const autosave = startAutosave(playground, drafts, window);
  const open = (id: string): void => openDraft(playground, drafts, autosave, id);
  Object.assign(playground, { drafts: { recent: drafts.recent, open } });
  if (!restored) autosave.spare(copied ?? first);
  autosave.catchUp(early.states);

  // No fragment holds a line end.
  const lastFragments = session.get(ADDRESS)?.split('\n') ?? [];
  const links = startLinkSync(playground, window, {
    restored: restored !== undefined,
    changed: early.states.length > 0,
    lastFragments,
    ...(!begun && { example: { id: DEFAULT_EXAMPLE, scenario: first } }),
    onFragments: (fragments) => session.set(ADDRESS, fragments.join('\n')),
    beforeOpen: (opened) => {
      autosave.flush();
      autosave.spare(opened);
      return autosave.isWork();
    },
  });

  return {
    ready: links.ready,
    flush: autosave.flush,
    stop: () => {
      links.stop();
      autosave.stop();
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
