import type { ReadingName, Readings } from '../../iam/readings';
import type { RelateResult, Relation } from '../../reasoning/types';
import { listed, type Phrase, plain, strong } from '../phrase';
import { readingsWords } from '../questions';
import { limitsWords } from './limit';

/**
 * How two policies relate, in one sentence: `Policy B allows strictly less than Policy A`. *Exactly*,
 * *strictly* and *nothing* are said of what is exact only.
 */
export function relationWords(
  {
    relation,
    exact,
    regions,
  }: Pick<RelateResult, 'relation' | 'exact'> & Partial<Pick<RelateResult, 'regions'>>,
  a = 'Policy A',
  b = 'Policy B',
): Phrase {
  const common = !regions || regions.yesYes !== undefined || !exact;
  switch (relation) {
    case 'equivalent':
      return [
        strong(
          common ? `${a} and ${b} allow exactly the same` : `Neither ${a} nor ${b} allows anything`,
        ),
      ];
    case 'a-allows-more':
      return exact ? [strong(less(b, a, common))] : open(a, b);
    case 'b-allows-more':
      return exact ? [strong(less(a, b, common))] : open(b, a);
    case 'incomparable':
      return [
        strong(
          common
            ? `Each of ${a} and ${b} allows something that the other does not`
            : `${a} and ${b} allow nothing in common`,
        ),
      ];
    case 'not-decided':
      return [strong('Not decided'), ': no difference was found, and not everything was looked at'];
  }
}

function less(less: string, more: string, common: boolean): string {
  return common ? `${less} allows strictly less than ${more}` : `${less} allows nothing`;
}

function open(more: string, less: string): Phrase {
  return [
    strong(`${more} allows something that ${less} does not`),
    `; whether ${less} does, too, is not decided`,
  ];
}

/** How far it is known: `Proved for every PutRule request`, or what was left out. */
export function proofWords({
  relation,
  exact,
  limits,
  actions,
}: Pick<RelateResult, 'relation' | 'exact' | 'limits' | 'actions'>): Phrase {
  if (exact) return [`Proved for ${coveredWords(actions)}`];
  // Two examples are a proof, whatever was left out.
  return relation === 'incomparable' ? ['Proved by an example of each'] : limitsWords(limits);
}

/** `every PutRule and PutTargets request`; that the site's caller asks goes without saying. */
function coveredWords(actions: readonly string[]): string {
  const names = actions.map((action) => action.replace(/^events:/i, ''));
  return names.length === 0 ? 'every request' : `every ${listed(names, 4)} request`;
}

const SHORT: Readonly<Record<Relation, string>> = {
  equivalent: 'both allow the same',
  'a-allows-more': 'the first allows more',
  'b-allows-more': 'the second allows more',
  incomparable: 'each allows something that the other does not',
  'not-decided': 'it is not decided',
};

const ONE_WAY = 'the other way it is not decided';

/** Of what is not exact no more is said than the example shows. */
const OPEN: Readonly<Partial<Record<Relation, string>>> = {
  'a-allows-more': `the first allows something that the second does not; ${ONE_WAY}`,
  'b-allows-more': `the second allows something that the first does not; ${ONE_WAY}`,
};

/** On what a relation hangs, one sentence for each set of answers; none when it is robust. */
export function robustWords({ robust }: Pick<RelateResult, 'robust'>): readonly string[] {
  if (robust === true) return [];
  return robust.map(
    ({ readings, relation, exact }) =>
      `${condition(readings)} ${(exact ? undefined : OPEN[relation]) ?? SHORT[relation]}`,
  );
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
