import { useMemo, useState } from 'react';
import type { Intent } from '../../engine';
import { type ColumnView, useActions } from '../../store';
import { PromiseAnswer } from './PromiseAnswer';
import { PromiseFields } from './PromiseFields';
import { suggestions } from './suggestions';
import { isEmpty } from './useIntent';

/** States a promise and shows at once whether the policies keep it. */
export function PromisePanel({ column }: { column: ColumnView }) {
  const { caller, policies } = column;
  const actions = useActions();
  const [draft, setDraft] = useState<Intent>(
    () => caller.intent ?? { kind: 'only-sources', values: suggestions(policies, 'only-sources') },
  );
  const kept = useMemo(
    () => JSON.stringify(caller.intent) === JSON.stringify(draft),
    [caller, draft],
  );
  return (
    <div className="compare-dialog">
      <p className="compare-lead">
        A condition looks at the pattern of a rule, not at the events that the rule receives. Say
        what the policies are meant to ensure, and every rule that they allow is looked at.
      </p>
      <PromiseFields intent={draft} policies={policies} onChange={setDraft} />
      <PromiseAnswer column={column} intent={draft} />
      <div className="compare-buttons">
        <button
          type="button"
          className="button"
          disabled={kept || isEmpty(draft)}
          onClick={() => actions.setIntent(caller.id, draft)}
        >
          {kept ? 'Kept with the scenario' : 'Keep this promise with the scenario'}
        </button>
        {caller.intent && (
          <button
            type="button"
            className="button ghost"
            onClick={() => actions.setIntent(caller.id, undefined)}
          >
            Take it back
          </button>
        )}
      </div>
    </div>
  );
}
