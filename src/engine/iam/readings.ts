/**
 * The open questions: places where AWS documents nothing. Each has a name and its candidate
 * readings, the first being the default; `words/questions.ts` puts them into words. A request is
 * evaluated under every combination that it touches; only where the outcomes differ is the verdict
 * "Depends".
 */
export const READINGS = {
  /** What a negated or IfExists operator without a set operator does with a list. */
  'bare-negated-on-list': { candidates: ['does-not-match', 'over-all-values'] },
  /** Whether ForAnyValue with IfExists matches an absent key. */
  'for-any-value-if-exists-absent': { candidates: ['false', 'true'] },
  /** What a content filter (prefix, anything-but, …) contributes to the condition key. */
  'content-filter': { candidates: ['literals-only', 'absent', 'as-text'] },
  /** What $or contributes to the condition keys. */
  'or-branches': { candidates: ['union', 'ignored'] },
  /** Whether an empty list is present, for Null. */
  'empty-list-present': { candidates: ['absent', 'present'] },
  /** Whether policy variables are replaced in Bool. */
  'bool-variable': { candidates: ['yes', 'no'] },
} as const satisfies Record<string, { candidates: readonly [string, string, ...string[]] }>;

export type ReadingName = keyof typeof READINGS;

/** The reading chosen for each question; a missing name means its default. */
export type Readings = {
  readonly [Name in ReadingName]?: (typeof READINGS)[Name]['candidates'][number];
};
