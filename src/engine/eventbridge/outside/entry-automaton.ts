import type { Entry } from '../pattern';
import type { ExcludedEntry } from '../pattern/operators/anything-but';
import type { Folded } from '../pattern/operators/fold';
import { type Automaton, Chain } from './automaton';

/** The strings that an entry matches: those of one set, or those outside several. */
export interface EntryTexts {
  readonly automata: readonly Automaton[];
  readonly matches: (hits: readonly boolean[]) => boolean;
  /** How many of the automata a text has to be in. */
  readonly needed: 0 | 1;
}

/**
 * The strings that a filter matches, as automata; undefined where it matches none, and for literals
 * and addresses, which are tried one by one.
 */
export function textsOf(entry: Entry): EntryTexts | undefined {
  switch (entry.kind) {
    case 'string':
    case 'exactly':
    case 'number':
    case 'word':
    case 'numeric':
    case 'cidr':
      return undefined;
    case 'exists':
      return entry.exists ? { automata: [], matches: () => true, needed: 0 } : undefined;
    case 'anything-but': {
      const automata = entry.excluded.flatMap((each) => automatonOf(each) ?? []);
      return { automata, matches: (hits) => !hits.includes(true), needed: 0 };
    }
    default:
      return oneOf(automatonOf(entry));
  }
}

function oneOf(automaton: Automaton | undefined): EntryTexts | undefined {
  return automaton && { automata: [automaton], matches: ([hit]) => hit === true, needed: 1 };
}

/** Undefined for a number, which no string equals. */
function automatonOf(entry: ExcludedEntry): Automaton | undefined {
  const chain = new Chain();
  switch (entry.kind) {
    case 'number':
      return undefined;
    case 'exactly':
      return chain.text(entry.value).done();
    case 'prefix':
      return put(chain, entry.folded ?? entry.value)
        .star()
        .done();
    case 'suffix':
      return put(chain.star(), entry.folded ?? entry.value).done();
    case 'equals-ignore-case':
      return put(chain, entry.folded).done();
    case 'wildcard':
      entry.parts.forEach((part, index) => {
        if (index > 0) chain.star();
        chain.text(part);
      });
      return chain.done();
  }
}

function put(chain: Chain, text: string | Folded): Chain {
  if (typeof text === 'string') return chain.text(text);
  for (const unit of text) chain.either(unit);
  return chain;
}
