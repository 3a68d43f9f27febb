import { type ProblemKind, problem, type ReadResult } from '../problem';
import { readScenario } from '../read-scenario';
import { CURRENT_VERSION, serialize } from '../stored';
import type { Scenario } from '../types';
import { fromBase64url, toBase64url } from './base64url';
import { deflate, inflate } from './zlib';

/** Bytes of JSON that a link may unpack to. */
export const MAX_INFLATED = 256 * 1024;
/** Characters: a little more than that many bytes that do not compress. */
const MAX_LINK = 400_000;
/** `s`, the version of what is inside, a dot. */
const PREFIX = /^s(\d{1,4})\./;

/**
 * A scenario as the fragment of a link.
 *
 * @returns `s`, the version of the stored form, a dot, and the base64url of the zlib of the stored form
 */
export async function encodeLink(scenario: Scenario): Promise<string> {
  const json = new TextEncoder().encode(serialize(scenario));
  return `s${CURRENT_VERSION}.${toBase64url(await deflate(json))}`;
}

/** Whether a link to this scenario can be opened again: links have a cap, drafts and files have not. */
export function fitsLink(scenario: Scenario): boolean {
  return new TextEncoder().encode(serialize(scenario)).length <= MAX_INFLATED;
}

/**
 * Reads the fragment of a link.
 *
 * @param fragment with or without `#`, any text whatsoever
 * @returns the scenario with fresh ids, or what is wrong with the link; never rejects
 */
export async function decodeLink(fragment: string): Promise<ReadResult<Scenario>> {
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  const version = PREFIX.exec(text);
  if (!version) return refused('not-ours');
  const number = Number(version[1]);
  if (number > CURRENT_VERSION) return refused('newer-version');
  // One spelling a version: `s01.` was never written.
  if (number < 1 || version[0] !== `s${number}.`) return refused('not-ours');
  if (text.length > MAX_LINK) return refused('too-large');
  const json = await unpacked(text.slice(version[0].length));
  return typeof json === 'string' ? refused(json) : readJson(json.bytes, number);
}

async function unpacked(text: string): Promise<{ readonly bytes: Uint8Array } | ProblemKind> {
  const zlib = fromBase64url(text);
  if (!zlib) return 'damaged';
  if (zlib.bytes.length === 0) return 'truncated';
  const inflated = await inflate(zlib.bytes, MAX_INFLATED);
  if (inflated.kind !== 'bytes') return inflated.kind;
  // Whole inside, yet ragged at the end: the last character has changed.
  return zlib.ragged ? 'damaged' : inflated;
}

function readJson(bytes: Uint8Array, version: number): ReadResult<Scenario> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused('damaged');
  }
  const read = readScenario(value, 'link');
  // The version before the dot and the one inside are written as one.
  const inside = (value as { version?: unknown } | null)?.version;
  return read.ok && inside !== version ? refused('damaged') : read;
}

function refused(kind: ProblemKind): ReadResult<Scenario> {
  return { ok: false, problem: problem(kind, 'link') };
}
