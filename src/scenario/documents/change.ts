import type { PolicyType } from '../../engine';
import { MAX_LEVEL, MAX_POLICIES, type PolicyDocument } from '../types';
import { hasLevels, levelOf, levelsOf, withoutGaps } from './levels';

/** A caller's policies after a change, and the one that is then to be shown. */
export interface ChangedDocuments {
  readonly policies: readonly PolicyDocument[];
  readonly shown: number;
}

/** Types of which a caller has one: an identity has one boundary, a bus has one policy. */
const SINGLE: ReadonlySet<PolicyType> = new Set(['boundary', 'resource']);

const ORDER: readonly PolicyType[] = ['identity', 'boundary', 'session', 'scp', 'rcp', 'resource'];

/** Why no policy of this type can be added; undefined when one can. */
export function addProblem(
  policies: readonly PolicyDocument[],
  type: PolicyType,
): string | undefined {
  if (SINGLE.has(type) && policies.some((document) => document.type === type)) {
    return type === 'resource' ? 'a bus has one policy' : 'a user or role has one boundary';
  }
  return policies.length >= MAX_POLICIES ? `${MAX_POLICIES} policies are the most` : undefined;
}

/** The level under the deepest one that holds a policy of this type; undefined when there is no room. */
export function nextLevel(
  policies: readonly PolicyDocument[],
  type: PolicyType,
): number | undefined {
  const { length } = levelsOf(policies, type);
  return length > 0 && length <= MAX_LEVEL ? length : undefined;
}

/** Puts a new policy behind those of its type, or where its type has its place. */
export function addDocument(
  policies: readonly PolicyDocument[],
  document: PolicyDocument,
): ChangedDocuments {
  const dense = withoutGaps(policies);
  const after = dense.findLastIndex((other) => rank(other) <= rank(document));
  return { policies: dense.toSpliced(after + 1, 0, document), shown: after + 1 };
}

function rank({ type, level = 0 }: PolicyDocument): number {
  return ORDER.indexOf(type) + (hasLevels(type) ? level / (MAX_LEVEL + 1) : 0);
}

/** Takes a policy out; the last one stays. */
export function removeDocument(
  policies: readonly PolicyDocument[],
  index: number,
): ChangedDocuments {
  if (policies.length < 2) return { policies, shown: index };
  const rest = withoutGaps(policies.toSpliced(index, 1));
  return { policies: rest, shown: Math.min(index, rest.length - 1) };
}

/** Moves a policy's tab by one place; undefined at the edge. */
export function moveDocument(
  policies: readonly PolicyDocument[],
  index: number,
  by: -1 | 1,
): ChangedDocuments | undefined {
  const document = policies[index];
  const other = policies[index + by];
  if (!document || !other) return undefined;
  return {
    policies: policies.with(index, other).with(index + by, document),
    shown: index + by,
  };
}

/**
 * Moves an SCP or RCP to the level above (−1) or below (+1).
 *
 * @returns undefined where that would change nothing: above the root, or below a level that no
 * other policy would stand on afterward
 */
export function moveLevel(
  policies: readonly PolicyDocument[],
  index: number,
  by: -1 | 1,
): (ChangedDocuments & { readonly level: number }) | undefined {
  const dense = withoutGaps(policies);
  const document = dense[index];
  const level = document && levelOf(dense, document);
  if (!document || level === undefined || level + by < 0 || level + by > MAX_LEVEL)
    return undefined;
  const others = dense.toSpliced(index, 1);
  const stays =
    by < 0 || others.some((other) => other.type === document.type && (other.level ?? 0) >= level);
  if (!stays) return undefined;
  const moved = withoutGaps(dense.with(index, { ...document, level: level + by }));
  const after = moved[index];
  return { policies: moved, shown: index, level: (after && levelOf(moved, after)) ?? 0 };
}
