import { READINGS, type ReadingName, type Readings } from '../iam/readings';
import type { Roster } from './model/placed';

/**
 * The readings under which policies can differ: every combination of the questions that their
 * conditions can meet, the defaults first. What a pattern's filters contribute is not among them, nor
 * empty lists, which no call sends.
 */
export function readingsToTry(rosters: readonly Roster[], pinned: Readings): Readings[] {
  const questions = new Set<ReadingName>();
  for (const { placed } of rosters) {
    for (const { conditions } of placed.map(({ statement }) => statement)) {
      for (const { question, boolVariable } of conditions) {
        if (question && question !== 'empty-list-present') questions.add(question);
        if (boolVariable) questions.add('bool-variable');
      }
    }
  }
  let all: Readings[] = [pinned];
  for (const name of questions) {
    if (pinned[name] !== undefined) continue;
    all = READINGS[name].candidates.flatMap((candidate) =>
      all.map((readings) => ({ ...readings, [name]: candidate })),
    );
  }
  return all;
}
