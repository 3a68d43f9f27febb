import { Check, CircleHelp, X } from 'lucide-react';
import type { FieldExplanation } from '../../engine';
import { fieldWords } from '../../engine/later';
import type { LabCall } from '../../scenario';
import { PhraseText } from '../../ui/PhraseText';
import { type LabMark, useMarking } from '../state/marks';
import type { EntryOfRoad } from '../state/words';
import { callSpans } from './eventSpans';

interface FieldLinesProps {
  readonly ruleId: string;
  readonly fields: readonly FieldExplanation[];
  readonly pattern: string;
  readonly call: LabCall;
  /** Undefined for an event of AWS's own, which is the text itself. */
  readonly entry: EntryOfRoad | undefined;
}

/** A rule's pattern field by field: what the event holds, and why none of the entries takes it. */
export function FieldLines({ ruleId, fields, pattern, call, entry }: FieldLinesProps) {
  const marking = useMarking();
  const marksOf = (field: FieldExplanation): readonly LabMark[] => {
    const spans = field.values.map(({ span }) => span);
    const inCall = entry ? callSpans(entry, call.text, field.path, spans) : spans;
    return [
      { text: `pattern/${ruleId}`, spans: [field.span] },
      { text: `call/${call.id}`, spans: inCall },
    ];
  };
  if (fields.length === 0) return <p className="rule-said">The pattern takes every event.</p>;
  return (
    <ul className="field-lines">
      {fields.map((field) => {
        const sign = signOf(field);
        const Icon = ICONS[sign];
        return (
          <li key={field.path} data-tone={sign}>
            <button
              type="button"
              onPointerEnter={() => marking.show(marksOf(field))}
              onPointerLeave={marking.clear}
              onFocus={() => marking.show(marksOf(field))}
              onBlur={marking.clear}
              onClick={() => marking.reveal(marksOf(field))}
            >
              <Icon size={13} strokeWidth={2.5} aria-hidden="true" />
              <span className="visually-hidden">{WORDS[sign]}: </span>
              <code>{field.path}</code>
              <span className="field-words">
                <PhraseText phrase={fieldWords(field, pattern)} />
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const ICONS = { yes: Check, no: X, mute: CircleHelp } as const;
const WORDS = { yes: 'Matches', no: "Doesn't match", mute: 'Not reached' } as const;

function signOf({ outcome }: FieldExplanation): keyof typeof ICONS {
  switch (outcome.kind) {
    case 'matched':
    case 'absent-as-wanted':
      return 'yes';
    case 'not-reached':
      return 'mute';
    default:
      return 'no';
  }
}
