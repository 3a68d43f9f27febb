import type { PolicyType } from '../../engine';
import type { PolicyDocument } from '../types';

/** Types that stand at levels of an organization: the root, its units, the account. */
export function hasLevels(type: PolicyType): boolean {
  return type === 'scp' || type === 'rcp';
}

/**
 * The stored levels of one type that hold a policy, the root's first. A level is named by its place
 * in this list, as the engine counts it.
 */
export function levelsOf(policies: readonly PolicyDocument[], type: PolicyType): readonly number[] {
  const levels = policies.flatMap((document) =>
    document.type === type && hasLevels(type) ? [document.level ?? 0] : [],
  );
  return [...new Set(levels)].sort((a, b) => a - b);
}

/** A policy's level as it is counted, 0 = the root; undefined for a type without levels. */
export function levelOf(
  policies: readonly PolicyDocument[],
  { type, level = 0 }: PolicyDocument,
): number | undefined {
  return hasLevels(type) ? levelsOf(policies, type).indexOf(level) : undefined;
}

/** The same policies at levels without gaps: a level that nothing stands on is none. */
export function withoutGaps(policies: readonly PolicyDocument[]): readonly PolicyDocument[] {
  return policies.map((document) => {
    const level = levelOf(policies, document);
    return level === undefined || level === (document.level ?? 0)
      ? document
      : { ...document, level };
  });
}
