import { Plus } from 'lucide-react';
import { useRef } from 'react';
import type { EditorHandle, EditorTheme } from '../../editor';
import type { Lab } from '../../scenario';
import { useMatrix } from '../../store';
import { later, Menu, Segmented } from '../../ui';
import { useLabActions } from '../state/useLabActions';
import type { Road } from '../state/useRoad';
import { answerText } from './answerText';
import { CallEditor } from './CallEditor';
import { CallSite } from './CallSite';
import { CallStrip } from './CallStrip';
import { ContextView } from './ContextView';
import { PolicyView } from './PolicyView';
import { Printed } from './Printed';
import './call-pane.css';

const AddCallItems = later(() =>
  import('../gallery/AddCallItems').then((part) => part.AddCallItems),
);

export type CallView = 'call' | 'context' | 'policies' | 'event' | 'answer';

interface CallPaneProps {
  readonly lab: Lab;
  readonly road: Road;
  readonly entry: number;
  readonly view: CallView;
  readonly theme: EditorTheme;
  readonly onCall: (id: string) => void;
  readonly onEntry: (index: number) => void;
  readonly onView: (view: CallView) => void;
}

/** The call as it is written, the policies that are asked, and what becomes of both. */
export function CallPane(props: CallPaneProps) {
  const { lab, road, entry, theme } = props;
  const { call, column, journey, received } = road;
  const view = received ? 'call' : props.view;
  const { columns } = useMatrix();
  const actions = useLabActions();
  const editor = useRef<EditorHandle>(null);
  const number = lab.calls.indexOf(call) + 1;
  const entries = journey?.entries ?? [];
  const add = (one: Parameters<typeof actions.addCall>[0]) => {
    const id = actions.addCall({ ...one, callerId: column.caller.id });
    if (id === undefined) return;
    props.onCall(id);
    props.onView('call');
  };
  return (
    <section className="pane call-pane" aria-label="The call" data-region="call">
      <header className="pane-head">
        <h2 className="pane-title">{received ? 'Event' : 'Call'}</h2>
        <span className="pane-kind">paste boto3, CLI or SDK entries</span>
        {!received && (
          <>
            <select
              className="select"
              aria-label="Who calls"
              value={column.caller.id}
              onChange={(event) => actions.changeCall(call.id, { callerId: event.target.value })}
            >
              {columns.map(({ caller, letter }) => (
                <option key={caller.id} value={caller.id}>
                  {caller.name || `Policy ${letter}`}
                </option>
              ))}
            </select>
            <CallSite call={call} />
          </>
        )}
        <Menu
          label="Add a call"
          iconOnly
          align="end"
          buttonClass="button icon small ghost"
          button={<Plus size={16} aria-hidden="true" />}
        >
          <AddCallItems onAdd={add} />
        </Menu>
      </header>
      {lab.calls.length > 1 && (
        <CallStrip lab={lab} call={call} number={number} onCall={props.onCall} />
      )}
      {!received && (
        <div className="lab-strip">
          <Segmented
            label="What is shown of the call"
            value={view}
            onChange={props.onView}
            options={VIEWS}
          />
          {entries.length > 1 && (
            <Segmented
              label="Entries"
              value={String(entry)}
              onChange={(index) => props.onEntry(Number(index))}
              options={entries.map((_, index) => ({
                value: String(index),
                label: index === 0 ? 'Entry 1' : String(index + 1),
              }))}
            />
          )}
        </div>
      )}
      {view === 'context' ? (
        <ContextView road={road} number={number} theme={theme} />
      ) : view === 'policies' ? (
        <PolicyView column={column} theme={theme} />
      ) : view === 'event' ? (
        <Printed
          label="The event as rules see it"
          text={entries[entry]?.delivery?.event.text}
          otherwise="The event never comes to a bus, and no rule sees it."
        />
      ) : view === 'answer' ? (
        <Printed
          label="What the caller gets"
          text={journey && answerText(journey.outcome)}
          otherwise="Nothing, yet."
        />
      ) : (
        <CallEditor road={road} number={number} theme={theme} editorRef={editor} />
      )}
    </section>
  );
}

const VIEWS = [
  { value: 'call', label: 'Call' },
  { value: 'context', label: 'Context' },
  { value: 'policies', label: 'Policies' },
  { value: 'event', label: 'Event' },
  { value: 'answer', label: 'Answer' },
] as const;
