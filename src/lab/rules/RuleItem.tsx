import { Check, ChevronDown, Copy, Ellipsis, Minus, Pencil, Power, Trash2, X } from 'lucide-react';
import type { EditorTheme } from '../../editor';
import { type PreparedRule, type RuleOutcome, ruleWords } from '../../engine/later';
import { Menu } from '../../ui';
import { MenuItem } from '../../ui/menu';
import { PhraseText } from '../../ui/PhraseText';
import { useLabActions } from '../state/useLabActions';
import type { Road } from '../state/useRoad';
import { entryOf } from '../state/words';
import { FieldLines } from './FieldLines';
import { RuleEditor } from './RuleEditor';
import { TargetList } from './TargetList';
import { TargetNames } from './TargetNames';
import './rule-item.css';

interface RuleItemProps {
  readonly rule: PreparedRule;
  /** Undefined where the event does not come to the rule's bus, or nobody knows. */
  readonly outcome: RuleOutcome | undefined;
  /** What is said where there is no outcome. */
  readonly otherwise: string;
  readonly road: Road;
  readonly entry: number;
  readonly theme: EditorTheme;
  /** Its editors are shown. */
  readonly open: boolean;
  readonly onOpen: (id: string | undefined) => void;
}

/** One rule: whether it fires, field by field why, and what it would set going. */
export function RuleItem(props: RuleItemProps) {
  const { rule, outcome, road, open, onOpen } = props;
  const { id, name, enabled } = rule.rule;
  const actions = useLabActions();
  const match = outcome && 'match' in outcome.reason ? outcome.reason.match : undefined;
  const tone = !outcome ? 'mute' : outcome.fires ? 'yes' : 'no';
  const Icon = !outcome ? Minus : outcome.fires ? Check : X;
  const said = outcome && !['matches', 'does-not-match'].includes(outcome.reason.kind);
  return (
    <li className="rule" aria-label={name || 'A rule without a name'} data-tone={tone}>
      <span className="tone-mark" aria-hidden="true">
        <Icon size={12} strokeWidth={2.75} />
      </span>
      <div className="rule-head">
        <h3>
          {name}
          <span className="visually-hidden">
            , {outcome ? (outcome.fires ? 'fires' : 'does not fire') : props.otherwise}
          </span>
        </h3>
        {!enabled && <span className="rule-state">disabled</span>}
        <TargetNames rule={rule} />
        <button
          type="button"
          className="button small ghost icon"
          aria-label={`Edit ${name}`}
          title="Edit"
          aria-expanded={open}
          onClick={() => onOpen(open ? undefined : id)}
        >
          {open ? (
            <ChevronDown size={14} aria-hidden="true" />
          ) : (
            <Pencil size={14} aria-hidden="true" />
          )}
        </button>
        <Menu
          label={`${name} menu`}
          iconOnly
          align="end"
          buttonClass="button small ghost icon"
          button={<Ellipsis size={14} aria-hidden="true" />}
        >
          <MenuItem
            icon={<Power size={15} />}
            onSelect={() => actions.changeRule(id, { enabled: !enabled })}
          >
            {enabled ? 'Disable' : 'Enable'}
          </MenuItem>
          <MenuItem icon={<Copy size={15} />} onSelect={() => actions.duplicateRule(id)}>
            Duplicate
          </MenuItem>
          <MenuItem icon={<Trash2 size={15} />} onSelect={() => actions.removeRule(id)}>
            Remove
          </MenuItem>
        </Menu>
      </div>
      <div className="rule-body">
        {said && (
          <p className="rule-said">
            <PhraseText phrase={ruleWords(outcome)} />
          </p>
        )}
        {match && rule.pattern.kind === 'compiled' && (
          <FieldLines
            ruleId={id}
            fields={match.fields}
            pattern={rule.pattern.pattern.text}
            call={road.call}
            entry={entryOf(road, props.entry)}
          />
        )}
        {rule.pattern.kind === 'refused' && (
          <p className="rule-aws">{rule.pattern.refusal.aws ?? rule.pattern.refusal.message}</p>
        )}
        {outcome?.fires && <TargetList outcome={outcome} home={road.site.account} />}
        {open && <RuleEditor rule={rule} road={road} entry={props.entry} theme={props.theme} />}
      </div>
    </li>
  );
}
