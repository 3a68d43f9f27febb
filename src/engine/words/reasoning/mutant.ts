import type { Mutant, PartRef } from '../../reasoning/types';
import { code, type Phrase, shorten } from '../phrase';

/** A place in a policy: `the condition …`, `statement 2`. */
export function partWords(part: PartRef): Phrase {
  if (part.value !== undefined) return ['the value ', shown(part.text)];
  if (part.condition !== undefined) return ['the condition ', shown(part.text)];
  return part.sid ? ['the statement ', code(part.sid)] : [`statement ${part.statement + 1}`];
}

/** A mistake that somebody could make: `Policy B without the condition …`. */
export function mistakeWords(mutant: Mutant, name: string): Phrase {
  const { kind, was, now, part } = mutant;
  if (kind === 'add-value') return [`${name} with `, shown(now ?? ''), ' added'];
  if (kind.startsWith('drop-')) return [`${name} without `, ...partWords(part)];
  return [`${name} with `, shown(now ?? ''), ' for ', shown(was ?? part.text)];
}

/** The same change as something to do: `Leave out the condition …`. */
export function editWords(mutant: Mutant): Phrase {
  const { kind, was, now, part } = mutant;
  if (kind === 'add-value')
    return ['Add ', shown(now ?? ''), ' to ', ...partWords(withoutValue(part))];
  if (kind.startsWith('drop-')) return ['Leave out ', ...partWords(part)];
  return ['Write ', shown(now ?? ''), ' for ', shown(was ?? part.text)];
}

function withoutValue({ value: _, ...part }: PartRef): PartRef {
  return part;
}

function shown(text: string) {
  return code(shorten(text, 80));
}
