import type { Flip, Relation } from '../../reasoning/types';
import { code, type Phrase } from '../phrase';
import { mutantWords } from './mutant';

/** What to change so that the answer is the other one, and what changes besides. */
export function flipWords(flip: Flip): Phrase {
  if (flip.kind === 'request') {
    return ['Another value of ', code(flip.changed.join(', ')), ' gets the other answer'];
  }
  const [first = '', ...rest] = mutantWords(flip.mutant);
  const words = { drop: 'Drop', writ: 'Write', wide: 'Widen', turn: 'Turn', addi: 'Add' } as const;
  const verb = typeof first === 'string' ? first.trim().slice(0, 4) : '';
  const lead = words[verb as keyof typeof words] ?? 'Change';
  const besides = flip.also ? '; other answers change, too' : '; no other answer changes';
  return [`${lead} `, ...rest, besides];
}

/** What an edit does to everything else, from how the old policies (A) relate to the new (B). */
export function changeWords(relation: Relation): string {
  return {
    equivalent: 'Nothing else changes',
    'a-allows-more': 'Takes away only',
    'b-allows-more': 'Allows more only',
    incomparable: 'Allows some requests and takes others away',
    'not-decided': 'What else it changes is not decided',
  }[relation];
}
