import { READINGS, type ReadingName, type Readings } from '../iam/readings';
import { type SourcePage, sourcePages } from './pages';
import { listed } from './phrase';

type Candidate<Name extends ReadingName> = (typeof READINGS)[Name]['candidates'][number];

type Words = {
  readonly [Name in ReadingName]: {
    readonly question: string;
    readonly why: string;
    /** The pages that leave it open, by their short names. */
    readonly source: string;
    /** As each answer reads after "If". */
    readonly candidates: Readonly<Record<Candidate<Name>, string>>;
  };
};

const WORDS: Words = {
  'bare-negated-on-list': {
    question:
      'What does a negated or IfExists operator without ForAllValues or ForAnyValue do with a list?',
    why: "AWS tells people to use ForAllValues or ForAnyValue for lists, not what happens without. That a list doesn't match was recorded on aws:TagKeys only.",
    source: 'UG set operators',
    candidates: {
      'does-not-match': 'the operator does not match a list',
      'over-all-values': 'the operator looks at every value of the list',
    },
  },
  'for-any-value-if-exists-absent': {
    question: 'Does ForAnyValue with IfExists match when the key is absent?',
    why: "IfExists lets a missing key match; ForAnyValue wants at least one value. AWS doesn't say which of the two wins.",
    source: 'UG set operators',
    candidates: {
      false: 'a missing key does not match',
      true: 'a missing key matches',
    },
  },
  'content-filter': {
    question:
      'What does a content filter (prefix, anything-but, …) contribute to the condition key?',
    why: "AWS's page shows patterns with plain values only, and no recording tells what a filter puts into the keys.",
    source: 'EB conditions page',
    candidates: {
      'literals-only': 'only the plain values count',
      absent: 'a filter makes the key missing',
      'as-text': 'a filter counts as a value that equals nothing',
    },
  },
  'or-branches': {
    question: 'What does $or contribute to the condition keys?',
    why: "AWS's page shows no pattern with $or, and no recording tells whether its branches reach the keys.",
    source: 'EB conditions page',
    candidates: {
      union: 'the branches of $or count together',
      ignored: '$or is ignored',
    },
  },
  'empty-list-present': {
    question: 'Is an empty list present for Null?',
    why: "Null asks whether a key is there. AWS doesn't say whether a key with an empty list is.",
    source: 'UG operators',
    candidates: {
      absent: 'an empty list counts as missing',
      present: 'an empty list counts as there',
    },
  },
  'bool-variable': {
    question: 'Are policy variables replaced in Bool conditions?',
    why: "AWS's pages disagree on whether Bool is a place for policy variables.",
    source: 'UG operators, variables',
    candidates: {
      yes: 'variables are replaced in Bool',
      no: 'variables are not replaced in Bool',
    },
  },
};

/** One way to answer an open question. */
export interface CandidateWords {
  readonly name: string;
  /** `only the plain values count` */
  readonly words: string;
  /** Taken where nothing is pinned and something has to be shown. */
  readonly isDefault: boolean;
}

/** An open question, why it is one, and its candidates, the default first. */
export interface QuestionWords {
  readonly name: ReadingName;
  readonly question: string;
  readonly why: string;
  readonly pages: readonly SourcePage[];
  readonly candidates: readonly CandidateWords[];
}

export function questionWords(name: ReadingName): QuestionWords {
  const { question, why, source } = WORDS[name];
  const candidates = READINGS[name].candidates.map((candidate, index) => ({
    name: candidate,
    words: answerWords(name, candidate),
    isDefault: index === 0,
  }));
  return { name, question, why, pages: sourcePages(source), candidates };
}

/** Every open question there is. */
export function allQuestions(): readonly QuestionWords[] {
  return (Object.keys(READINGS) as ReadingName[]).map(questionWords);
}

/** Answers as they read after "If"; a question without one takes its default. */
export function readingsWords(names: readonly ReadingName[], readings: Readings): string {
  const answers = names.map((name) =>
    answerWords(name, readings[name] ?? READINGS[name].candidates[0]),
  );
  return listed(answers, answers.length);
}

function answerWords(name: ReadingName, candidate: string): string {
  const candidates: Readonly<Record<string, string>> = WORDS[name].candidates;
  return candidates[candidate] ?? candidate;
}
