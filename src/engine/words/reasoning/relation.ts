import type { Limit, RelateResult } from '../../reasoning/types';
import type { Phrase } from '../phrase';
import { coveredWords, limitsWords } from './limits';

/** How two callers are spoken of. */
export interface PairNames {
  readonly a: string;
  readonly b: string;
}

/** How two callers' policies relate: the sentence, and how far it is known. */
export interface RelationWords {
  readonly lead: string;
  /** `Proved for every PutRule request`, or what is open. */
  readonly proof: Phrase;
}

/** Puts a relation into words. *Exactly the same* and *strictly* are said of what is exact only. */
export function relationWords(result: RelateResult, names: PairNames): RelationWords {
  return { lead: relationLead(result, names), proof: proofWords(result, names) };
}

function relationLead({ relation, exact, regions }: RelateResult, { a, b }: PairNames): string {
  const common = regions.yesYes !== undefined;
  switch (relation) {
    case 'equivalent':
      return exact && !common
        ? `Neither ${a} nor ${b} allows anything`
        : `${a} and ${b} allow exactly the same`;
    case 'a-allows-more':
      return moreLead(a, b, exact, common);
    case 'b-allows-more':
      return moreLead(b, a, exact, common);
    case 'incomparable':
      return exact && !common
        ? `${a} and ${b} allow nothing in common`
        : 'Each allows something that the other does not';
    case 'not-decided':
      return `Not decided how ${a} and ${b} relate`;
  }
}

function moreLead(more: string, less: string, exact: boolean, common: boolean): string {
  if (!exact) return `${more} allows something that ${less} does not`;
  return common ? `${less} allows strictly less than ${more}` : `${less} allows nothing`;
}

function proofWords(result: RelateResult, { a, b }: PairNames): Phrase {
  const { relation, exact, limits, actions } = result;
  // Two examples are a proof, whatever was left out.
  if (exact || relation === 'incomparable') return [`Proved for ${coveredWords(actions)}`];
  const open: Phrase =
    relation === 'a-allows-more'
      ? [`Not decided whether ${b} allows something that ${a} does not`]
      : relation === 'b-allows-more'
        ? [`Not decided whether ${a} allows something that ${b} does not`]
        : ['No difference was found'];
  return because(open, limits);
}

/** `Not decided …: time was up`. */
export function because(lead: Phrase, limits: readonly Limit[]): Phrase {
  return limits.length === 0 ? lead : [...lead, ': ', ...limitsWords(limits)];
}

/** What an edit does besides, from how the old policies (A) relate to the new (B). */
export function changeWords(relation: RelateResult['relation']): string {
  return {
    equivalent: 'Nothing else changes',
    'a-allows-more': 'Takes away only',
    'b-allows-more': 'Allows more only',
    incomparable: 'Allows some things and takes others away',
    'not-decided': 'What else it changes is not decided',
  }[relation];
}
