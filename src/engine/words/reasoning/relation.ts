import type { ReadingName, Readings } from '../../iam/readings';
import type { RelateResult, Relation } from '../../reasoning/types';
import { type Phrase, plain, strong } from '../phrase';
import { readingsWords } from '../questions';

/** How two policies relate, in one sentence: `Policy B allows strictly less than Policy A`. */
export function relationWords(
  { relation, exact }: Pick<RelateResult, 'relation' | 'exact'>,
  a = 'Policy A',
  b = 'Policy B',
): Phrase {
  switch (relation) {
    case 'equivalent':
      return [strong(`${a} and ${b} allow exactly the same`)];
    case 'a-allows-more':
      return exact ? [strong(`${b} allows strictly less than ${a}`)] : open(a, b);
    case 'b-allows-more':
      return exact ? [strong(`${a} allows strictly less than ${b}`)] : open(b, a);
    case 'incomparable':
      return [strong(`Each of ${a} and ${b} allows something that the other does not`)];
    case 'not-decided':
      return [strong('Not decided'), ': no difference was found, and not everything was looked at'];
  }
}

function open(more: string, less: string): Phrase {
  return [
    strong(`${more} allows something that ${less} does not`),
    `; whether ${less} does, too, is not decided`,
  ];
}

const SHORT: Readonly<Record<Relation, string>> = {
  equivalent: 'both allow the same',
  'a-allows-more': 'the first allows more',
  'b-allows-more': 'the second allows more',
  incomparable: 'each allows something that the other does not',
  'not-decided': 'it is not decided',
};

/** On what a relation hangs, one sentence for each set of answers; none when it is robust. */
export function robustWords({ robust }: Pick<RelateResult, 'robust'>): readonly string[] {
  if (robust === true) return [];
  return robust.map(({ readings, relation }) => `${condition(readings)} ${SHORT[relation]}`);
}

/** `If …,`: the answers to the open questions that are given. */
export function condition(readings: Readings): string {
  const names = Object.keys(readings) as ReadingName[];
  return names.length === 0 ? 'As AWS documents it,' : `If ${readingsWords(names, readings)},`;
}

/** The heading above the request of a region. */
export function regionWords(cell: keyof RelateResult['regions'], a = 'Policy A', b = 'Policy B') {
  const words = {
    yesYes: `Both allow this`,
    yesNo: `${a} allows this, ${b} does not`,
    noYes: `${b} allows this, ${a} does not`,
    noNo: `Neither allows this`,
  } as const;
  return plain([words[cell]]);
}
