import { Check, CircleHelp, Minus, X } from 'lucide-react';

export type VerdictWord = 'Yes' | 'No' | 'Depends' | 'Not evaluated';

const ICONS = { Yes: Check, No: X, Depends: CircleHelp, 'Not evaluated': Minus } as const;
const TONES = {
  Yes: 'yes',
  No: 'no',
  Depends: 'depends',
  'Not evaluated': 'mute',
} as const;

/** A verdict's tone, as the name of its color class. */
export function verdictTone(word: VerdictWord): (typeof TONES)[VerdictWord] {
  return TONES[word];
}

/** The sign beside a verdict's word; the word itself carries the meaning. */
export function VerdictMark({ word }: { word: VerdictWord }) {
  const Icon = ICONS[word];
  return (
    <span className={`verdict-mark ${TONES[word]}`} aria-hidden="true">
      <Icon size={12} strokeWidth={2.75} />
    </span>
  );
}
