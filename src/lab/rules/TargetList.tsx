import { Check, CircleHelp, CornerDownRight, Minus, X } from 'lucide-react';
import {
  type Delivery,
  deliveryWords,
  type Hop,
  hopWords,
  permissionWords,
  publishBasisWords,
  type RefusedTarget,
  type RuleOutcome,
  refusedWords,
  ruleWords,
  type TargetOutcome,
  targetWords,
} from '../../engine/later';
import { PhraseText } from '../../ui/PhraseText';

/** What a rule that fires sets going, and who else has to permit it. */
export function TargetList({ outcome, home }: { outcome: RuleOutcome; home: string }) {
  const { targetsReadable, refusedTargets } = outcome.rule;
  if (!targetsReadable) {
    return (
      <p className="target-needs" data-missing>
        The targets cannot be read, so that nobody knows what is invoked.
      </p>
    );
  }
  return (
    <ul className="target-list">
      {outcome.targets.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two targets may be written alike
        <TargetItem key={index} each={each} home={home} />
      ))}
      {refusedTargets.map((each) => (
        <RefusedItem key={each.span.start} each={each} />
      ))}
      {refusedTargets.length > 0 && outcome.targets.length > 0 && (
        <li className="target-apart">
          The others are shown as if a call of PutTargets of their own had put them.
        </li>
      )}
    </ul>
  );
}

function TargetItem({ each, home }: { each: TargetOutcome; home: string }) {
  const { permissions, hop } = each;
  return (
    <li>
      <CornerDownRight size={14} aria-hidden="true" />
      <div>
        <p className="target-name">
          <PhraseText phrase={targetWords(each)} />
        </p>
        {hop ? (
          <HopView hop={hop} home={home} />
        ) : (
          permissions.map((permission) => (
            <p key={permission.kind} className="target-needs" data-missing={isMissing(permission)}>
              <PhraseText phrase={permissionWords(permission)} />
              {'basis' in permission && permission.basis.standing !== 'documented' && (
                <em>{publishBasisWords(permission.basis).word}</em>
              )}
            </p>
          ))
        )}
      </div>
    </li>
  );
}

/** A target that is not invoked, or about which nobody knows. */
function RefusedItem({ each }: { each: RefusedTarget }) {
  const { arn, basis } = each;
  const unknown = basis.standing === 'open';
  const Icon = unknown ? CircleHelp : X;
  return (
    <li className="target-refused" data-tone={unknown ? 'depends' : 'no'}>
      <span className="tone-mark small" aria-hidden="true">
        <Icon size={10} strokeWidth={3} />
      </span>
      <div>
        <p className="target-name">
          <strong>{unknown ? 'Not known.' : 'Not invoked.'}</strong>{' '}
          {arn === undefined ? (
            'A target'
          ) : (
            <PhraseText phrase={targetWords({ target: { arn } })} />
          )}
        </p>
        <p className="target-needs">
          <PhraseText phrase={refusedWords(each)} />
        </p>
      </div>
    </li>
  );
}

function isMissing({ kind }: TargetOutcome['permissions'][number]): true | undefined {
  return kind === 'role-missing' ? true : undefined;
}

const SIGNS = {
  sent: { tone: 'yes', Icon: Check, word: 'Sent on' },
  depends: { tone: 'depends', Icon: CircleHelp, word: 'Depends' },
  denied: { tone: 'no', Icon: X, word: 'Denied' },
  'not-evaluated': { tone: 'mute', Icon: Minus, word: 'Not evaluated' },
  stopped: { tone: 'no', Icon: X, word: 'Stops here' },
} as const;

/** What becomes of an event on its way to another bus, and at that bus. */
function HopView({ hop, home }: { hop: Hop; home: string }) {
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
      {'delivery' in hop && <Arrived delivery={hop.delivery} home={home} />}
    </div>
  );
}

function Arrived({ delivery, home }: { delivery: Delivery; home: string }) {
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
                {outcome.fires && <TargetList outcome={outcome} home={home} />}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
