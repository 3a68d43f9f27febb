import { MapPin } from 'lucide-react';
import { useContext } from 'react';
import type { LabCall } from '../../scenario';
import { usePlayground } from '../../store';
import { InlineField, Popover } from '../../ui';
import { SiteProblemContext } from '../state/siteProblem';
import { useLabActions } from '../state/useLabActions';
import { shortArn } from '../state/words';

const FIELDS = [
  ['principal', 'Caller'],
  ['account', 'Account'],
  ['region', 'Region'],
] as const;

/** Where this call differs from the scenario: caller, account or region. */
export function CallSite({ call }: { call: LabCall }) {
  const scenarioSite = usePlayground((state) => state.scenario.site);
  const siteProblem = useContext(SiteProblemContext);
  const { setCallSite } = useLabActions();
  const own = Object.values(call.site ?? {})
    .map(shortArn)
    .join(', ');
  return (
    <Popover
      label="Caller and place of this call"
      buttonLabel={`Caller and place of this call: ${own || 'as above'}`}
      buttonClass="button icon small ghost"
      align="end"
      className="call-site"
      button={<MapPin size={14} className={own ? 'own' : undefined} aria-hidden="true" />}
    >
      {() => (
        <>
          <p>What differs from the scenario; an empty field goes back to it.</p>
          {FIELDS.map(([name, label]) => (
            <InlineField
              key={name}
              label={label}
              mono
              value={call.site?.[name] ?? ''}
              placeholder={scenarioSite[name]}
              problem={(text) => (text === '' ? undefined : siteProblem(name)(text))}
              onCommit={(value) =>
                setCallSite(call.id, { [name]: value === '' ? undefined : value })
              }
            />
          ))}
        </>
      )}
    </Popover>
  );
}
