import { BookOpen } from 'lucide-react';
import type { BasisWords } from '../../engine';

/** How sure a line is: a quiet sign for what AWS documents, a word for anything less. */
export function StandingMark({ basis: { standing, word, text } }: { basis: BasisWords }) {
  if (standing === 'documented') {
    return (
      <span className="reason-standing" title="Documented by AWS">
        <BookOpen size={12} strokeWidth={1.75} aria-hidden="true" />
        <span className="visually-hidden">, documented</span>
      </span>
    );
  }
  return (
    <span
      className="reason-standing"
      data-tone={standing === 'open' ? 'depends' : 'neutral'}
      title={text}
    >
      <span className="visually-hidden">, </span>
      {word}
    </span>
  );
}
