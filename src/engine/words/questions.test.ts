import { describe, expect, it } from 'vitest';
import { READINGS } from '../iam/readings';
import { allQuestions, questionWords, readingsWords } from './questions';

describe('the open questions in words', () => {
  it('are all there, with a page, a reason and one default each', () => {
    const all = allQuestions();
    expect(all.map(({ name }) => name)).toEqual(Object.keys(READINGS));
    for (const { name, question, why, pages, candidates } of all) {
      expect(question, name).toMatch(/\?$/);
      expect(why, name).toMatch(/^[A-Z].*\.$/);
      expect(pages.map(({ url }) => url).join(), name).toMatch(
        /^https:\/\/docs\.aws\.amazon\.com\//,
      );
      expect(
        candidates.map((candidate) => candidate.name),
        name,
      ).toEqual(READINGS[name].candidates);
      expect(
        candidates.map(({ isDefault }) => isDefault),
        name,
      ).toEqual(candidates.map((_, index) => index === 0));
    }
  });

  it('name two pages where two pages disagree', () => {
    expect(questionWords('bool-variable').pages.map(({ name }) => name)).toEqual([
      'IAM User Guide, operators',
      'IAM User Guide, policy variables',
    ]);
  });

  it('read as a condition, the default standing in for what is not answered', () => {
    expect(readingsWords(['content-filter'], { 'content-filter': 'as-text' })).toBe(
      'a filter counts as a value that equals nothing',
    );
    expect(readingsWords(['content-filter', 'or-branches'], { 'or-branches': 'ignored' })).toBe(
      'only the plain values count and $or is ignored',
    );
  });
});
