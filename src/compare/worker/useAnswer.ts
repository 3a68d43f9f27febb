import { useEffect, useState } from 'react';
import type { Answers, Kind, QuestionOf } from './questions';
import { createReasoner } from './reasoner';
import { startWorker } from './start';

const reasoner = createReasoner(startWorker);

/** Milliseconds of rest after a keystroke before anything is asked. */
const PAUSE = 120;
/** Milliseconds after which the page says that it is still at work. */
const SLOW = 300;

export interface Asking {
  /** Milliseconds that an answer may take. */
  readonly budget: number;
  readonly pause?: number;
}

export interface Answering<K extends Kind> {
  /** The question that the answer is about; an older one while the next answer is awaited. */
  readonly question: QuestionOf<K> | undefined;
  readonly answer: Answers[K] | undefined;
  /** Asked, and no answer will come. */
  readonly failed: boolean;
  /** What is shown is out of date. */
  readonly stale: boolean;
  /** Out of date for longer than a moment. */
  readonly slow: boolean;
}

interface Given<K extends Kind> {
  readonly question: QuestionOf<K>;
  readonly answer: Answers[K] | undefined;
}

/**
 * Asks the worker, and asks anew when the question is another one; the older one then ends.
 *
 * @param question keeps its identity while it asks the same; undefined asks nothing
 */
export function useAnswer<K extends Kind>(
  question: QuestionOf<K> | undefined,
  { budget, pause = PAUSE }: Asking,
): Answering<K> {
  const [given, setGiven] = useState<Given<K>>();
  const [slowOne, setSlowOne] = useState<QuestionOf<K>>();
  const stale = question !== undefined && given?.question !== question;

  useEffect(() => {
    if (!question) return;
    let takeBack = (): void => {};
    const asking = setTimeout(() => {
      takeBack = reasoner.ask<K>(question, budget, (answer) => setGiven({ question, answer }));
    }, pause);
    const patience = setTimeout(() => setSlowOne(question), pause + SLOW);
    return () => {
      clearTimeout(asking);
      clearTimeout(patience);
      takeBack();
    };
  }, [question, budget, pause]);

  if (!question) return NOTHING;
  return {
    question: given?.question,
    answer: given?.answer,
    failed: given !== undefined && given.answer === undefined,
    stale,
    slow: stale && slowOne === question,
  };
}

const NOTHING = {
  question: undefined,
  answer: undefined,
  failed: false,
  stale: false,
  slow: false,
} as const;
