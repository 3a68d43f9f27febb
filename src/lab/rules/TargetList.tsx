import { CornerDownRight } from 'lucide-react';
import {
  permissionWords,
  publishBasisWords,
  type RuleOutcome,
  type TargetOutcome,
  targetWords,
} from '../../engine/later';
import { PhraseText } from '../../ui/PhraseText';
import { HopView } from './HopView';

/** What a rule that fires sets going, and who else has to permit it. */
export function TargetList({ outcome, home }: { outcome: RuleOutcome; home: string }) {
  return (
    <ul className="target-list">
      {outcome.targets.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two targets may be written alike
        <TargetItem key={index} each={each} home={home} />
      ))}
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
          <HopView
            hop={hop}
            home={home}
            targets={(outcome) => <TargetList outcome={outcome} home={home} />}
          />
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

function isMissing({ kind }: TargetOutcome['permissions'][number]): true | undefined {
  return kind === 'role-missing' ? true : undefined;
}
