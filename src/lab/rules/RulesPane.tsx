import { Network, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { EditorTheme } from '../../editor';
import { deliveryWords } from '../../engine/later';
import type { Lab } from '../../scenario';
import { PhraseText } from '../../ui/PhraseText';
import { BusPanel } from '../buses/BusPanel';
import { Denied } from '../denial/Denied';
import { useRevealed } from '../state/marks';
import { useLabActions } from '../state/useLabActions';
import type { Road } from '../state/useRoad';
import { busName, entryOf, wantedBus } from '../state/words';
import { arrivalAt, footWords, withoutOutcome } from './arrivalAt';
import { busesOf, nameFor } from './busesOf';
import { newRule } from './newRule';
import { RuleItem } from './RuleItem';
import './rules-pane.css';

interface RulesPaneProps {
  readonly lab: Lab;
  readonly road: Road;
  readonly entry: number;
  readonly theme: EditorTheme;
  /** Shows the caller's policies. */
  readonly onPolicies: () => void;
}

/** The rules of a bus, against the event where it comes there; of the event's bus at first. */
export function RulesPane({ lab, road, entry, theme, onPolicies }: RulesPaneProps) {
  const { world, site, received } = road;
  const actions = useLabActions();
  const wanted = wantedBus(road, entry);
  const [chosen, setChosen] = useState({ wanted, bus: wanted });
  const [buses, setBuses] = useState(false);
  const [open, setOpen] = useState<string>();
  const revealed = useRevealed('bus');
  useEffect(() => {
    if (revealed) setBuses(true);
  }, [revealed]);
  const shown = chosen.wanted === wanted ? chosen.bus : wanted;
  const each = entryOf(road, entry);
  const arrival = arrivalAt(road, entry, shown);
  const delivery = arrival.kind === 'here' ? arrival.delivery : undefined;
  const rules = world.rules.filter(({ bus }) => bus === shown);
  const exists = world.buses.has(shown);
  const name = busName(shown, site.account);
  return (
    <section className="pane rules-pane" aria-label="Rules" data-region="rules">
      <header className="pane-head">
        <h2 className="pane-title">Rules on</h2>
        <select
          className="select bus-select"
          aria-label="Bus whose rules are shown"
          value={shown}
          onChange={(event) => setChosen({ wanted, bus: event.target.value })}
        >
          {busesOf(world, wanted).map((arn) => (
            <option key={arn} value={arn}>
              {busName(arn, site.account)}
              {arn === wanted ? ' · this event' : ''}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button small ghost buses-button"
          aria-expanded={buses}
          onClick={() => setBuses(!buses)}
        >
          <Network size={14} aria-hidden="true" />
          Buses
        </button>
        <button
          type="button"
          className="button small"
          onClick={() =>
            setOpen(
              actions.addRule(
                newRule(lab.rules, nameFor(shown, site), site, each?.entry.source?.text),
              ),
            )
          }
        >
          <Plus size={14} aria-hidden="true" />
          Rule
        </button>
      </header>
      <div className="rules-scroll">
        {buses && <BusPanel lab={lab} road={road} theme={theme} />}
        <Denied road={road} entry={entry} onPolicies={onPolicies} />
        {!exists && (
          <div className="bus-missing">
            <p>
              {delivery ? (
                <PhraseText phrase={deliveryWords(delivery, site.account)} />
              ) : (
                `The bus ${name} is not in this lab.`
              )}
            </p>
            <button
              type="button"
              className="button small"
              onClick={() => actions.addBus(nameFor(shown, site))}
            >
              <Plus size={14} aria-hidden="true" />
              Add this bus
            </button>
          </div>
        )}
        {exists && rules.length === 0 && (
          <p className="no-rules">
            {delivery ? (
              <>
                <strong>{received ? 'Nothing fires.' : 'Accepted, and nothing fires.'}</strong> No
                rule stands on this bus. AWS takes the event all the same, and nobody ever sees it.
              </>
            ) : (
              'No rule stands on this bus.'
            )}
          </p>
        )}
        <ul className="rule-list" aria-label={`Rules on ${name}`}>
          {rules.map((rule) => (
            <RuleItem
              key={rule.rule.id}
              rule={rule}
              outcome={delivery?.rules.find((one) => one.rule.rule.id === rule.rule.id)}
              otherwise={withoutOutcome(arrival)}
              road={road}
              entry={entry}
              theme={theme}
              open={open === rule.rule.id}
              onOpen={setOpen}
            />
          ))}
        </ul>
      </div>
      <footer className="rules-foot">{footWords(arrival, rules.length)}</footer>
    </section>
  );
}
