import { useState } from 'react';
import type { EditorTheme } from '../editor';
import type { Lab, LabCall } from '../scenario';
import { useAsked } from '../store/asked';
import { CallPane, type CallView } from './call/CallPane';
import { giveKey } from './call/giveKey';
import { RoadSteps } from './road/RoadSteps';
import { RulesPane } from './rules/RulesPane';
import { useMarking } from './state/marks';
import { useLabActions } from './state/useLabActions';
import { useRoad } from './state/useRoad';

interface LabBenchProps {
  readonly lab: Lab;
  readonly theme: EditorTheme;
}

/** The road above, the call and the rules under it. */
export function LabBench({ lab, theme }: LabBenchProps) {
  const asked = useAsked();
  const [chosen, setChosen] = useState(asked?.kind === 'lab-call' ? asked.callId : undefined);
  const call = lab.calls.find(({ id }) => id === chosen) ?? lab.calls[0];
  return call && <Bench lab={lab} call={call} theme={theme} onCall={setChosen} />;
}

function Bench({
  lab,
  call,
  theme,
  onCall,
}: LabBenchProps & { readonly call: LabCall; readonly onCall: (id: string) => void }) {
  const road = useRoad(lab, call);
  const [wanted, setEntry] = useState(0);
  const [view, setView] = useState<CallView>('call');
  const { setCallContext } = useLabActions();
  const { reveal } = useMarking();
  if (!road) return null;
  const entry = Math.min(wanted, Math.max((road.journey?.entries.length ?? 0) - 1, 0));
  const give = (key: string) => {
    const given = giveKey(call.context ?? '', key);
    if (!given) return;
    setCallContext(call.id, given.text);
    setView('context');
    reveal([{ text: `context/${call.id}`, spans: given.spans }]);
  };
  return (
    <div className="lab">
      <RoadSteps road={road} entry={entry} onGive={give} onPolicies={() => setView('policies')} />
      <div className="lab-panes">
        <CallPane
          lab={lab}
          road={road}
          entry={entry}
          view={view}
          theme={theme}
          onCall={onCall}
          onEntry={setEntry}
          onView={setView}
        />
        <RulesPane
          lab={lab}
          road={road}
          entry={entry}
          theme={theme}
          onPolicies={() => setView('policies')}
        />
      </div>
    </div>
  );
}
