import { type Scenario, toStored } from '../../scenario';
import { readScenario } from '../../scenario/later';
import { DRAFT_PREFIX as PREFIX, TAB_KEY as TAB, writeRecord } from '../early/drafts';
import type { Shelf } from '../early/shelf';
import { type DraftRecord, readRecord } from './record';

/** Drafts kept in one browser, the most recent ones. */
const MAX_DRAFTS = 20;

export interface DraftInfo {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** `unfit` = beyond the limits of a scenario, `refused` = the browser has no room or no storage. */
export type SaveResult = 'saved' | 'unfit' | 'refused';

/**
 * The drafts of this browser. A tab has one draft for each scenario it opens; the draft of the one
 * that is open is named in the tab's own storage, so that a reload finds it.
 */
export interface Drafts {
  /** The scenario that was open in this tab before it was reloaded. */
  restore(): Scenario | undefined;
  /** What was edited last in any tab. */
  latest(): Scenario | undefined;
  /** The other drafts, most recent first. */
  recent(): readonly DraftInfo[];
  /** Takes over a draft; a tab that still shows it goes on in a draft of its own. */
  open(id: string): Scenario | undefined;
  /** Says that an opened scenario came from a draft, and is kept in it. */
  bind(opening: number, id: string): void;
  /** Makes the draft of an opened scenario the tab's. */
  show(opening: number): void;
  /** Whether the draft of an opened scenario lies in storage. */
  has(opening: number): boolean;
  save(opening: number, scenario: Scenario): SaveResult;
}

export interface DraftsOptions {
  /** Shared by all tabs. */
  readonly local: Shelf;
  /** The tab's own; survives a reload, and is copied when a tab is duplicated. */
  readonly session: Shelf;
  /** The page, as its drafts name it. */
  readonly owner: string;
  readonly now: () => number;
  /** A text that no other page makes. */
  readonly unique: () => string;
}

/** Drafts for one page. Opening 0 is the draft that the tab had before, if there is one. */
export function createDrafts({ local, session, owner, now, unique }: DraftsOptions): Drafts {
  const ids = new Map<number, string>();
  let shown = session.get(TAB);

  const recordOf = (id: string): DraftRecord | undefined => readRecord(local.get(PREFIX + id));
  const all = (): StoredDraft[] => allDrafts(local);
  const showId = (opening: number, id: string): string => {
    ids.set(opening, id);
    shown = id;
    session.set(TAB, id);
    return id;
  };
  const claim = (id: string): Scenario | undefined => {
    const record = recordOf(id);
    const scenario = record?.scenario();
    if (record && scenario) local.set(PREFIX + id, writeRecord(owner, record.time, scenario));
    return scenario;
  };
  /** A duplicated tab begins with the same draft: whoever finds that it was taken leaves it. */
  const idToWrite = (opening: number): string => {
    const id = ids.get(opening);
    if (id === undefined) return showId(opening, unique());
    const text = local.get(PREFIX + id);
    const mine = text === undefined || readRecord(text)?.owner === owner;
    return mine ? id : showId(opening, unique());
  };

  return {
    restore: () => {
      const id = shown;
      const scenario = id === undefined ? undefined : claim(id);
      if (id !== undefined && scenario) ids.set(0, id);
      return scenario;
    },
    latest: () => {
      for (const { record } of all()) {
        const scenario = record.scenario();
        if (scenario) return scenario;
      }
      return undefined;
    },
    recent: () =>
      all()
        .filter(({ id }) => id !== shown)
        .map(({ id, record: { title, time } }) => ({ id, title, time })),
    open: (id) => claim(id),
    bind: (opening, id) => {
      ids.set(opening, id);
    },
    show: (opening) => {
      showId(opening, ids.get(opening) ?? unique());
    },
    has: (opening) => {
      const id = ids.get(opening);
      return id !== undefined && local.get(PREFIX + id) !== undefined;
    },
    save: (opening, scenario) => {
      if (!readScenario(toStored(scenario), 'draft').ok) return 'unfit';
      const id = idToWrite(opening);
      if (!local.set(PREFIX + id, writeRecord(owner, now(), scenario))) return 'refused';
      forgetOldest(local, id);
      return 'saved';
    },
  };
}

interface StoredDraft {
  readonly id: string;
  readonly record: DraftRecord;
}

function draftIds(local: Shelf): string[] {
  const keys = local.keys().filter((key) => key.startsWith(PREFIX));
  return keys.map((key) => key.slice(PREFIX.length));
}

/** Most recent first; what cannot be read is left alone. */
function allDrafts(local: Shelf): StoredDraft[] {
  return draftIds(local)
    .flatMap((id) => {
      const record = readRecord(local.get(PREFIX + id));
      return record ? [{ id, record }] : [];
    })
    .sort((a, b) => b.record.time - a.record.time);
}

function forgetOldest(local: Shelf, keep: string): void {
  if (draftIds(local).length <= MAX_DRAFTS) return;
  for (const { id } of allDrafts(local).slice(MAX_DRAFTS)) {
    if (id !== keep) local.remove(PREFIX + id);
  }
}
