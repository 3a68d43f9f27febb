import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { IntentResult } from '../../engine';
import { statusWord } from '../../engine/later';

const FACES = {
  proved: { icon: CircleCheck, tone: 'yes' },
  refuted: { icon: CircleX, tone: 'no' },
  'not-decided': { icon: CircleHelp, tone: 'mute' },
  unreadable: { icon: CircleHelp, tone: 'mute' },
} as const;

/** The word of an answer about a promise, with its mark. */
export function Status({ status }: { status: IntentResult['status'] }) {
  const { icon: Icon, tone } = FACES[status];
  return (
    <span className={`promise-status ${tone}`}>
      <Icon size={15} aria-hidden="true" />
      {statusWord(status)}
    </span>
  );
}
