import { foldCase } from '../../iam/conditions/fold';
import { scan } from '../../iam/conditions/variable';
import { type Automaton, Chain } from './automaton';

/** Operators whose values are sets of texts, without negation, set operator and `IfExists`. */
export type TextOperator = 'StringEquals' | 'StringEqualsIgnoreCase' | 'StringLike';

/** The texts that one value of a policy equals (UG operators). Variables are not for this. */
export function policyAutomaton(operator: TextOperator, value: string): Automaton {
  const chain = new Chain();
  if (operator === 'StringEquals') return chain.text(value).done();
  if (operator === 'StringEqualsIgnoreCase') {
    for (const char of foldCase(value)) chain.either(spellings(char));
    return chain.done();
  }
  for (const token of scan(value, { variables: false, wildcards: true })) {
    if (token.kind === 'text') chain.text(token.text);
    else if (token.kind === 'star') chain.star();
    else chain.one();
  }
  return chain.done();
}

/** No letter beyond has two cases. */
const LAST_LETTER = 0x1ffff;
let unfolded: ReadonlyMap<string, readonly string[]> | undefined;

/** All characters that IAM's simple mapping makes one of; worked out once, when first needed. */
function spellings(folded: string): readonly string[] {
  unfolded ??= spellingsOfAll();
  const others = unfolded.get(folded) ?? [];
  return foldCase(folded) === folded ? [folded, ...others] : others;
}

function spellingsOfAll(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (let code = 0; code <= LAST_LETTER; code++) {
    const char = String.fromCodePoint(code);
    const folded = foldCase(char);
    if (folded !== char) all.set(folded, [...(all.get(folded) ?? []), char]);
  }
  return all;
}
