import { problem, type ReadResult } from './problem';
import { readScenario } from './read-scenario';
import { toStored } from './stored';
import type { Scenario } from './types';

/** Characters of a scenario file: far more than any scenario within its limits is worth. */
const MAX_FILE = 20_000_000;

/** A scenario as the text of a file: the stored form, indented, with a last line end. */
export function writeFile(scenario: Scenario): string {
  return `${JSON.stringify(toStored(scenario), null, 2)}\n`;
}

/**
 * Reads a scenario file. Where a policy or a call has its JSON source in `text`, whoever writes the
 * file by hand may put the JSON value itself.
 *
 * @param content the file's text, whatever it is
 * @returns the scenario with fresh ids, or what is wrong with the file; never throws
 */
export function readFile(content: string): ReadResult<Scenario> {
  if (content.length > MAX_FILE) return { ok: false, problem: problem('too-large', 'file') };
  let value: unknown;
  try {
    // Some editors put a byte order mark in front.
    value = JSON.parse(content.replace(/^\uFEFF/, ''), textOfValue);
  } catch {
    return { ok: false, problem: problem('not-ours', 'file') };
  }
  return readScenario(value, 'file');
}

/** For JSON.parse: a `text` that is an object or a list becomes its own indented source. */
function textOfValue(key: string, value: unknown): unknown {
  const isValue = key === 'text' && typeof value === 'object' && value !== null;
  return isValue ? JSON.stringify(value, null, 2) : value;
}

/** A file name that says what is inside: `limiting-access-to-a-specific-source.scenario.json`. */
export function fileName({ title }: Scenario): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['untitled'];
  return `${words.join('-').slice(0, 80)}.scenario.json`;
}
