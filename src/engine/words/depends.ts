import type { Verdict } from '../iam/decision';
import type { ReadingName } from '../iam/readings';
import { listed } from './phrase';

/** The open questions in a few words. */
const TOPICS: Readonly<Record<ReadingName, string>> = {
  'bare-negated-on-list': 'a negated or IfExists operator on a list',
  'for-any-value-if-exists-absent': 'ForAnyValue with IfExists on a missing key',
  'content-filter': 'what a content filter counts as',
  'or-branches': 'what $or counts as',
  'empty-list-present': 'whether an empty list is there',
  'bool-variable': 'variables in Bool',
};

/** The few words in the cell of a verdict that AWS leaves open. */
export function shortDepends({ questions }: Extract<Verdict, { kind: 'depends' }>): string {
  const topics = questions.map((name) => TOPICS[name]);
  return topics.length === 0 ? "AWS doesn't say" : `AWS doesn't say: ${listed(topics, 2)}`;
}
