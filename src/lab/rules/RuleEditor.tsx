import type { EditorTheme } from '../../editor';
import type { Diagnostic } from '../../engine';
import type { PreparedRule } from '../../engine/later';
import { InlineField } from '../../ui';
import { useLabActions } from '../state/useLabActions';
import type { Road } from '../state/useRoad';
import { busName, wantedBus } from '../state/words';
import { TextField } from '../TextField';
import { busesOf, nameFor } from './busesOf';

const FINE: readonly Diagnostic[] = [];
const RULE_NAME = /^[.\-_A-Za-z0-9]{1,64}$/;

interface RuleEditorProps {
  readonly rule: PreparedRule;
  readonly road: Road;
  readonly entry: number;
  readonly theme: EditorTheme;
}

/** A rule's name, bus, pattern and targets, to be changed in place. */
export function RuleEditor({ rule, road, entry, theme }: RuleEditorProps) {
  const { id, name, enabled, pattern, targets } = rule.rule;
  const { world, site } = road;
  const actions = useLabActions();
  const listed = rule.targets.length + rule.refusedTargets.length;
  return (
    <div className="rule-editor">
      <div className="rule-members">
        <InlineField
          label="Name"
          value={name}
          problem={(text) => {
            if (!RULE_NAME.test(text)) return 'Enter 1 to 64 letters, digits and . - _';
            const taken = world.rules.some(
              (other) => other !== rule && other.bus === rule.bus && other.rule.name === text,
            );
            return taken ? 'Another rule of this bus has this name' : undefined;
          }}
          onCommit={(value) => actions.changeRule(id, { name: value })}
        />
        <label>
          Bus{' '}
          <select
            className="select"
            value={rule.bus}
            onChange={(event) => actions.changeRule(id, { bus: nameFor(event.target.value, site) })}
          >
            {busesOf(world, wantedBus(road, entry)).map((arn) => (
              <option key={arn} value={arn}>
                {busName(arn, site.account)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={enabled}
            onChange={(event) => actions.changeRule(id, { enabled: event.target.checked })}
          />{' '}
          Enabled
        </label>
      </div>
      <div className="rule-texts">
        <TextField
          uri={`pattern/${id}`}
          kind="pattern"
          label={`Event pattern of ${name}`}
          title="Event pattern"
          text={pattern}
          diagnostics={
            rule.pattern.kind === 'refused'
              ? rule.pattern.diagnostics
              : rule.pattern.kind === 'compiled'
                ? rule.pattern.pattern.warnings
                : FINE
          }
          summary="what the rule takes"
          theme={theme}
          onChange={(text) => actions.changeRule(id, { pattern: text })}
        />
        <TextField
          uri={`targets/${id}`}
          kind="targets"
          label={`Targets of ${name}`}
          title="Targets"
          text={targets}
          diagnostics={rule.targetDiagnostics}
          summary={`${listed} ${listed === 1 ? 'target' : 'targets'}`}
          theme={theme}
          onChange={(text) => actions.changeRule(id, { targets: text })}
        />
      </div>
    </div>
  );
}
