import type { Intent } from '../types';

interface About {
  /** The field of a pattern, and the condition key that PutRule makes of it. */
  readonly field: 'source' | 'detail-type';
  readonly key: 'events:source' | 'events:detail-type';
  /** May the values be there, and no others, or everything but them? */
  readonly only: boolean;
}

/** What each promise about a rule's values speaks of. */
export const ABOUT: Readonly<Record<Exclude<Intent['kind'], 'condition'>, About>> = {
  'only-sources': { field: 'source', key: 'events:source', only: true },
  'never-sources': { field: 'source', key: 'events:source', only: false },
  'only-detail-types': { field: 'detail-type', key: 'events:detail-type', only: true },
};

/**
 * The condition key that a kind of promise is about (EB conditions page).
 *
 * @returns undefined for a Condition block, which may be about any
 */
export function intentKey(kind: Intent['kind']): string | undefined {
  return kind === 'condition' ? undefined : ABOUT[kind].key;
}
