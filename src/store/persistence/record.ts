import * as z from 'zod/mini';
import type { Scenario } from '../../scenario';
import { readScenario } from '../../scenario/later';

/** A draft as it lies in the browser's storage; `early/drafts` writes it. */
const record = z.strictObject({
  version: z.literal(1),
  /** The page that wrote it last; another page that finds a stranger here takes a draft of its own. */
  owner: z.string(),
  /** Milliseconds since 1970. */
  time: z.number(),
  title: z.string(),
  scenario: z.unknown(),
});

export interface DraftRecord {
  readonly owner: string;
  readonly time: number;
  readonly title: string;
  /** Reads it through the schema; undefined when it is not a scenario, or not any more. */
  scenario(): Scenario | undefined;
}

/** Reads a stored draft, whatever its text is. */
export function readRecord(text: string | undefined): DraftRecord | undefined {
  const result = record.safeParse(parsed(text));
  if (!result.success) return undefined;
  const { owner, time, title, scenario } = result.data;
  return {
    owner,
    time,
    title,
    scenario: () => {
      const read = readScenario(scenario, 'draft');
      return read.ok ? read.scenario : undefined;
    },
  };
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
