import type { Decision, Verdict } from '../iam/decision';
import { READINGS, type ReadingName, type Readings } from '../iam/readings';
import { listed } from './phrase';

type Depends = Extract<Verdict, { kind: 'depends' }>;

type CandidateWords = {
  readonly [Name in ReadingName]: {
    readonly topic: string;
    readonly candidates: Readonly<Record<(typeof READINGS)[Name]['candidates'][number], string>>;
  };
};

/** The open questions in a few words, and each answer as it reads after "If". */
const WORDS: CandidateWords = {
  'bare-negated-on-list': {
    topic: 'a negated or IfExists operator on a list',
    candidates: {
      'does-not-match': 'the operator does not match a list',
      'over-all-values': 'the operator looks at every value of the list',
    },
  },
  'for-any-value-if-exists-absent': {
    topic: 'ForAnyValue with IfExists on a missing key',
    candidates: {
      false: 'a missing key does not match',
      true: 'a missing key matches',
    },
  },
  'content-filter': {
    topic: 'what a content filter counts as',
    candidates: {
      'literals-only': 'only the plain values count',
      absent: 'a filter makes the key missing',
      'as-text': 'a filter counts as a value that equals nothing',
    },
  },
  'or-branches': {
    topic: 'what $or counts as',
    candidates: {
      union: 'the branches of $or count together',
      ignored: '$or is ignored',
    },
  },
  'empty-list-present': {
    topic: 'whether an empty list is there',
    candidates: {
      absent: 'an empty list counts as missing',
      present: 'an empty list counts as there',
    },
  },
  'bool-variable': {
    topic: 'variables in Bool',
    candidates: {
      yes: 'variables are replaced in Bool',
      no: 'variables are not replaced in Bool',
    },
  },
};

/** The few words in the cell of a verdict that AWS leaves open. */
export function shortDepends(verdict: Depends): string {
  const topics = verdict.questions.map((name) => WORDS[name].topic);
  return topics.length === 0 ? "AWS doesn't say" : `AWS doesn't say: ${listed(topics, 2)}`;
}

/** An open question with its answers, for the panel. */
export interface QuestionWords {
  readonly name: ReadingName;
  readonly question: string;
}

/** One group of answers and what they lead to. */
export interface OutcomeWords {
  /** `Only the plain values count` */
  readonly condition: string;
  readonly decision: Decision;
  /** The answers are those taken where nothing is pinned. */
  readonly isDefault: boolean;
}

export interface DependsWords {
  readonly questions: readonly QuestionWords[];
  readonly outcomes: readonly OutcomeWords[];
}

/** What the verdict depends on: the questions, and one line for each group of answers. */
export function dependsWords({ questions, outcomes }: Depends): DependsWords {
  return {
    questions: questions.map((name) => ({ name, question: READINGS[name].question })),
    outcomes: outcomes.map(({ readings, decision }) => ({
      condition: listed(
        questions.map((name) => answerWords(name, readings)),
        questions.length,
      ),
      decision,
      isDefault: questions.every(
        (name) => readingOf(readings, name) === READINGS[name].candidates[0],
      ),
    })),
  };
}

function readingOf(readings: Readings, name: ReadingName): string {
  return readings[name] ?? READINGS[name].candidates[0];
}

function answerWords(name: ReadingName, readings: Readings): string {
  const candidates: Readonly<Record<string, string>> = WORDS[name].candidates;
  const answer = readingOf(readings, name);
  return candidates[answer] ?? answer;
}

/** The word in a cell, with No told apart. */
export function decisionWords(decision: Decision): {
  readonly word: 'Yes' | 'No';
  readonly why: string;
} {
  switch (decision) {
    case 'allowed':
      return { word: 'Yes', why: 'allowed' };
    case 'explicitDeny':
      return { word: 'No', why: 'a Deny applies' };
    case 'implicitDeny':
      return { word: 'No', why: 'nothing allows it' };
  }
}
