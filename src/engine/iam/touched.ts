import type { Asked } from './asked';
import { touchedQuestion } from './conditions/condition';
import type { PolicySet } from './policy/policy';
import { reaching } from './reach';
import type { ReadingName, Readings } from './readings';
import { walk } from './walk';

/** The open questions that some condition meets with this request and that are not settled yet. */
export function touched(policies: PolicySet, asked: Asked): ReadonlySet<ReadingName> {
  let questions = NO_QUESTIONS;
  walk(reaching(policies, asked), (policy) => {
    for (const condition of policy.plan(asked.action).open) {
      const question = touchedQuestion(condition, asked);
      if (question) questions = withQuestion(questions, question, asked.readings);
      if (condition.boolVariable) {
        questions = withQuestion(questions, 'bool-variable', asked.readings);
      }
    }
  });
  return questions;
}

const NO_QUESTIONS: ReadonlySet<ReadingName> = new Set();

function withQuestion(
  questions: ReadonlySet<ReadingName>,
  name: ReadingName,
  settled: Readings,
): ReadonlySet<ReadingName> {
  if (settled[name] !== undefined || questions.has(name)) return questions;
  return new Set([...questions, name]);
}
