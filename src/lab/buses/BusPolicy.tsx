import { useMemo } from 'react';
import type { EditorTheme } from '../../editor';
import { preparePolicy } from '../../engine';
import type { LabBus } from '../../scenario';
import { useDiagnostics } from '../../store';
import { useLabActions } from '../state/useLabActions';
import type { Road } from '../state/useRoad';
import { TextField } from '../TextField';
import { busPolicyFor } from './busPolicyFor';

interface BusPolicyProps {
  readonly bus: LabBus;
  readonly road: Road;
  readonly theme: EditorTheme;
}

/** The resource policy of a bus, or the way to one. */
export function BusPolicy({ bus, road, theme }: BusPolicyProps) {
  const actions = useLabActions();
  const text = bus.policy;
  if (text === undefined) {
    return (
      <p className="bus-policy-none">
        {bus.bus} has no policy: its own account decides by identity policies alone, and nobody else
        gets in.{' '}
        <button
          type="button"
          className="button small"
          onClick={() => actions.changeBus(bus.id, { policy: busPolicyFor(bus.bus, road.site) })}
        >
          Give it a policy
        </button>
      </p>
    );
  }
  return (
    <div className="bus-policy">
      <Policy bus={bus} text={text} theme={theme} />
      <button
        type="button"
        className="button small ghost"
        onClick={() => actions.removeBusPolicy(bus.id)}
      >
        Take the policy away
      </button>
    </div>
  );
}

function Policy({ bus, text, theme }: { bus: LabBus; text: string; theme: EditorTheme }) {
  const actions = useLabActions();
  const policies = useMemo(() => [preparePolicy(text, 'resource')], [text]);
  const diagnostics = useDiagnostics(policies)[0] ?? [];
  return (
    <TextField
      uri={`bus/${bus.id}`}
      kind="policy"
      label={`Policy of the bus ${bus.bus}`}
      title={`Policy of ${bus.bus}`}
      text={text}
      diagnostics={text.trim() === '' ? [] : diagnostics}
      summary="stands on the bus"
      theme={theme}
      onChange={(policy) => actions.changeBus(bus.id, { policy })}
    />
  );
}
