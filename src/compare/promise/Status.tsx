import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { IntentResult } from '../../engine';
import { statusWords } from '../../engine/words/reasoning';

const FACES = {
  proved: { icon: CircleCheck, tone: 'yes' },
  refuted: { icon: CircleX, tone: 'no' },
  'not-decided': { icon: CircleHelp, tone: 'mute' },
  unreadable: { icon: CircleHelp, tone: 'mute' },
} as const;

interface StatusProps {
  readonly status: IntentResult['status'];
  /** A sentence that begins with the word; the word alone when missing. */
  readonly children?: ReactNode;
}

/** An answer about a promise with its mark. */
export function Status({ status, children }: StatusProps) {
  const { icon: Icon, tone } = FACES[status];
  return (
    <span className={`promise-status ${tone}`}>
      <Icon size={15} aria-hidden="true" />
      <span>{children ?? <strong>{statusWords(status)}</strong>}</span>
    </span>
  );
}
