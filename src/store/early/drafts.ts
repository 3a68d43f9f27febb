import { type Scenario, toStored } from '../../scenario';
import type { Shelf } from './shelf';

/** Before the ids of drafts in the storage that all tabs share. */
export const DRAFT_PREFIX = 'eb-policy-playground.draft.';
/** Where a tab's own storage names the draft that is open in it. */
export const TAB_KEY = 'eb-policy-playground.tab';

/** Whether this browser holds drafts, whatever they are worth. */
export function hasDrafts(local: Shelf): boolean {
  return local.keys().some((key) => key.startsWith(DRAFT_PREFIX));
}

/**
 * A draft as it lies in the browser's storage; `persistence/record` reads it.
 *
 * @param owner the page that writes it
 * @param time milliseconds since 1970
 */
export function writeRecord(owner: string, time: number, scenario: Scenario): string {
  const { title } = scenario;
  return JSON.stringify({ version: 1, owner, time, title, scenario: toStored(scenario) });
}
