import type { Mutant, PartRef } from '../../reasoning/types';
import { code, type Phrase, shorten } from '../phrase';

/** A statement, one of its conditions, or a value of that: `statement 2 (AllowAll)`. */
export function partWords(part: PartRef): Phrase {
  const statement = `statement ${part.statement + 1}`;
  const named = part.sid ? [`${statement} (`, code(part.sid), ')'] : [statement];
  if (part.condition === undefined) return named;
  const text = code(shorten(part.text, 80));
  if (part.value === undefined) return ['the condition ', text, ' of ', ...named];
  return ['the value ', text, ' in ', ...named];
}

/** What a row guards against: `dropping the condition …`. */
export function mutantWords(mutant: Mutant): Phrase {
  const { kind, part, was = '', now = '' } = mutant;
  const where = partWords(part);
  switch (kind) {
    case 'drop-statement':
    case 'drop-condition':
    case 'drop-value':
      return ['dropping ', ...where];
    case 'bare':
    case 'for-all-values':
    case 'for-any-value':
    case 'if-exists':
      return ['writing ', code(now), ' instead of ', code(was), ' in statement ', number(part)];
    case 'widen':
      return ['widening ', code(was), ' to ', code(now), ' in statement ', number(part)];
    case 'flip-null':
      return ['turning ', code('Null'), ' round to ', code(now), ' in statement ', number(part)];
    case 'add-value':
      return ['adding ', code(now), ' to ', ...where];
  }
}

function number(part: PartRef): string {
  return String(part.statement + 1);
}
