import { Check, CircleHelp, Minus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  type Delivery,
  deliveryWords,
  type Hop,
  hopWords,
  publishBasisWords,
  type RuleOutcome,
  ruleWords,
} from '../../engine/later';
import { PhraseText } from '../../ui/PhraseText';

const SIGNS = {
  sent: { tone: 'yes', Icon: Check, word: 'Sent on' },
  depends: { tone: 'depends', Icon: CircleHelp, word: 'Depends' },
  denied: { tone: 'no', Icon: X, word: 'Denied' },
  'not-evaluated': { tone: 'mute', Icon: Minus, word: 'Not evaluated' },
  stopped: { tone: 'no', Icon: X, word: 'Stops here' },
} as const;

interface HopViewProps {
  readonly hop: Hop;
  readonly home: string;
  /** The targets of a rule there. */
  readonly targets: (outcome: RuleOutcome) => ReactNode;
}

/** What becomes of an event on its way to another bus, and at that bus. */
export function HopView({ hop, home, targets }: HopViewProps) {
  const { tone, Icon, word } = SIGNS[hop.kind];
  const basis = 'sender' in hop ? hop.sender.basis : hop.basis;
  return (
    <div className="hop" data-tone={tone}>
      <p>
        <span className="tone-mark small" aria-hidden="true">
          <Icon size={10} strokeWidth={3} />
        </span>
        <strong>{word}.</strong> <PhraseText phrase={hopWords(hop)} />
        {basis.standing !== 'documented' && <em>{publishBasisWords(basis).word}</em>}
      </p>
      {'delivery' in hop && <Arrived delivery={hop.delivery} home={home} targets={targets} />}
    </div>
  );
}

function Arrived({
  delivery,
  home,
  targets,
}: Omit<HopViewProps, 'hop'> & { readonly delivery: Delivery }) {
  return (
    <>
      <p>
        <PhraseText phrase={deliveryWords(delivery, home)} />
      </p>
      {delivery.rules.length > 0 && (
        <ul className="hop-rules">
          {delivery.rules.map((outcome) => (
            <li key={outcome.rule.rule.id} data-tone={outcome.fires ? 'yes' : 'no'}>
              <span className="tone-mark small" aria-hidden="true">
                {outcome.fires ? (
                  <Check size={10} strokeWidth={3} />
                ) : (
                  <X size={10} strokeWidth={3} />
                )}
              </span>
              <div>
                <p>
                  <PhraseText phrase={ruleWords(outcome)} />
                </p>
                {outcome.fires && targets(outcome)}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
