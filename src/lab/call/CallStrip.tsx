import { Pencil, Trash2 } from 'lucide-react';
import type { Lab, LabCall } from '../../scenario';
import { InlineField, Popover, Segmented } from '../../ui';
import { useLabActions } from '../state/useLabActions';

interface CallStripProps {
  readonly lab: Lab;
  readonly call: LabCall;
  readonly number: number;
  readonly onCall: (id: string) => void;
}

/** The calls of a lab by their names, to choose from. */
export function CallStrip({ lab, call, number, onCall }: CallStripProps) {
  const actions = useLabActions();
  return (
    <div className="lab-strip">
      <Segmented
        label="Calls"
        value={call.id}
        onChange={onCall}
        options={lab.calls.map(({ id, title }, index) => ({
          value: id,
          label: title || `Call ${index + 1}`,
        }))}
      />
      <Popover
        label={`Name of call ${number}`}
        buttonLabel={`Rename call ${number}`}
        buttonClass="button icon small ghost"
        align="end"
        className="call-site"
        button={<Pencil size={14} aria-hidden="true" />}
      >
        {() => (
          <InlineField
            label="Name"
            value={call.title ?? ''}
            placeholder={`Call ${number}`}
            onCommit={(title) => actions.renameCall(call.id, title)}
          />
        )}
      </Popover>
      <button
        type="button"
        className="button icon small ghost"
        aria-label={`Remove call ${number}`}
        title="Remove this call"
        onClick={() => actions.removeCall(call.id)}
      >
        <Trash2 size={14} aria-hidden="true" />
      </button>
    </div>
  );
}
