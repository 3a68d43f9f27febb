import {
  type Stored,
  type StoredV1,
  type StoredV2,
  type StoredV3,
  storedV1,
  storedV2,
  storedV3,
} from './schema';
import { CURRENT_VERSION } from './stored';

/** Every version that was ever written, so that no link rots. */
type AnyStored = StoredV1 | StoredV2 | StoredV3;
const SCHEMAS = { 1: storedV1, 2: storedV2, 3: storedV3 } as const;

export type StoredRead =
  | { readonly kind: 'stored'; readonly stored: Stored }
  | { readonly kind: 'not-ours' | 'newer-version' }
  /** `place` = the first member that is wrong, for example `rows[3].kind`. */
  | { readonly kind: 'invalid'; readonly place: string };

/**
 * Checks a stored scenario against the schema of its own version and brings it up to date.
 *
 * @param value anything, usually parsed JSON
 */
export function readStored(value: unknown): StoredRead {
  const version = versionOf(value);
  if (version === undefined) return { kind: 'not-ours' };
  if (version > CURRENT_VERSION) return { kind: 'newer-version' };
  if (!isKnown(version)) return { kind: 'not-ours' };
  const result = SCHEMAS[version].safeParse(value);
  if (result.success) return { kind: 'stored', stored: upgraded(result.data) };
  return { kind: 'invalid', place: placeOf(result.error.issues[0]?.path ?? []) };
}

/**
 * The chain: each version knows only the next one.
 */
function upgraded(stored: AnyStored): Stored {
  switch (stored.version) {
    case 1:
      return upgraded({ ...stored, version: 2 });
    case 2:
      return upgraded({ ...stored, version: 3 });
    case 3:
      return stored;
  }
}

function versionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('version' in value)) return undefined;
  const { version } = value;
  return typeof version === 'number' && Number.isInteger(version) ? version : undefined;
}

function isKnown(version: number): version is AnyStored['version'] {
  return Object.hasOwn(SCHEMAS, version);
}

function placeOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '');
}
