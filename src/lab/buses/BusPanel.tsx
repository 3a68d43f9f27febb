import { Plus, ScrollText, Trash2 } from 'lucide-react';
import { useContext, useEffect, useRef, useState } from 'react';
import type { EditorTheme } from '../../editor';
import type { Lab, LabBus } from '../../scenario';
import { InlineField } from '../../ui';
import { useRevealed } from '../state/marks';
import { SiteProblemContext } from '../state/siteProblem';
import { useLabActions } from '../state/useLabActions';
import type { Road } from '../state/useRoad';
import { BusPolicy } from './BusPolicy';
import './bus-panel.css';

interface BusPanelProps {
  readonly lab: Lab;
  readonly road: Road;
  readonly theme: EditorTheme;
}

/** The buses of the lab, each with a policy of its own where it has one. */
export function BusPanel({ lab, road, theme }: BusPanelProps) {
  const actions = useLabActions();
  const [open, setOpen] = useState<string>();
  const listed = lab.buses.some(({ bus }) => bus === 'default');
  const shown = lab.buses.find(({ id }) => id === open);
  const revealed = useRevealed('bus');
  const policy = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (revealed) setOpen(revealed.id);
  }, [revealed]);
  useEffect(() => {
    if (revealed && revealed.id === open) policy.current?.scrollIntoView({ block: 'nearest' });
  }, [revealed, open]);
  return (
    <section className="bus-panel" aria-label="Buses of the lab">
      <ul>
        {!listed && (
          <li>
            <span className="bus-name">
              <code>default</code>
            </span>
            <button
              type="button"
              className="button small ghost"
              onClick={() => setOpen(actions.addBus('default'))}
            >
              <Plus size={14} aria-hidden="true" />
              Policy<span className="visually-hidden"> for the default bus</span>
            </button>
          </li>
        )}
        {lab.buses.map((bus) => (
          <BusRow
            key={bus.id}
            bus={bus}
            open={bus.id === open}
            onOpen={() => setOpen(bus.id === open ? undefined : bus.id)}
          />
        ))}
      </ul>
      <button
        type="button"
        className="button small ghost"
        onClick={() => actions.addBus(freeName(lab))}
      >
        <Plus size={14} aria-hidden="true" />
        Add a bus
      </button>
      <div ref={policy}>{shown && <BusPolicy bus={shown} road={road} theme={theme} />}</div>
    </section>
  );
}

function BusRow({ bus, open, onOpen }: { bus: LabBus; open: boolean; onOpen: () => void }) {
  const actions = useLabActions();
  const siteProblem = useContext(SiteProblemContext);
  return (
    <li>
      <span className="bus-name">
        <InlineField
          label={`Name or ARN of the bus ${bus.bus}`}
          hideLabel
          mono
          value={bus.bus}
          problem={siteProblem('bus')}
          onCommit={(value) => actions.changeBus(bus.id, { bus: value })}
        />
      </span>
      <button
        type="button"
        className="button small ghost"
        aria-expanded={open}
        aria-label={`Policy of ${bus.bus}`}
        onClick={onOpen}
      >
        <ScrollText size={14} aria-hidden="true" />
        {bus.policy === undefined ? 'No policy' : 'Policy'}
      </button>
      <button
        type="button"
        className="button small icon ghost"
        aria-label={`Remove the bus ${bus.bus}`}
        title="Remove"
        onClick={() => actions.removeBus(bus.id)}
      >
        <Trash2 size={14} aria-hidden="true" />
      </button>
    </li>
  );
}

function freeName({ buses }: Lab): string {
  const taken = new Set(buses.map(({ bus }) => bus));
  let number = 1;
  while (taken.has(`bus-${number}`)) number += 1;
  return `bus-${number}`;
}
