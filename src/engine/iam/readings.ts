/**
 * The open questions: places where AWS documents nothing. Each has a name, the question in words
 * and its candidate readings, the first being the default. A request is evaluated under every
 * combination that it touches; only where the outcomes differ is the verdict "Depends".
 */
export const READINGS = {
  'bare-negated-on-list': {
    question:
      'What does a negated or IfExists operator without ForAllValues or ForAnyValue do with a list?',
    candidates: ['does-not-match', 'over-all-values'],
    source: 'observed on aws:TagKeys only',
  },
  'for-any-value-if-exists-absent': {
    question: 'Does ForAnyValue with IfExists match when the key is absent?',
    candidates: ['false', 'true'],
    source: 'UG set operators',
  },
  'content-filter': {
    question:
      'What does a content filter (prefix, anything-but, …) contribute to the condition key?',
    candidates: ['literals-only', 'absent', 'as-text'],
    source: 'EB conditions page',
  },
  'or-branches': {
    question: 'What does $or contribute to the condition keys?',
    candidates: ['union', 'ignored'],
    source: 'EB conditions page',
  },
  'empty-list-present': {
    question: 'Is an empty list present for Null?',
    candidates: ['absent', 'present'],
    source: 'UG operators',
  },
  'bool-variable': {
    question: 'Are policy variables replaced in Bool conditions?',
    candidates: ['yes', 'no'],
    source: 'UG operators, UG variables',
  },
} as const satisfies Record<
  string,
  { question: string; candidates: readonly [string, string, ...string[]]; source: string }
>;

export type ReadingName = keyof typeof READINGS;

/** The reading chosen for each question; a missing name means its default. */
export type Readings = {
  readonly [Name in ReadingName]?: (typeof READINGS)[Name]['candidates'][number];
};
