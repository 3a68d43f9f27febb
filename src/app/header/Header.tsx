import { CircleQuestionMark } from 'lucide-react';
import type { RefObject } from 'react';
import type { Scenario } from '../../scenario';
import { useActions, usePlayground } from '../../store';
import { InlineField, Segmented } from '../../ui';
import { ExamplesMenu } from './ExamplesMenu';
import { HistoryButtons } from './HistoryButtons';
import { Mark } from './Mark';
import { SettingsMenu } from './SettingsMenu';
import { ShareButton } from './ShareButton';
import './header.css';

const VIEWS = [
  { value: 'verdicts', label: 'Verdicts' },
  { value: 'lab', label: 'Event lab' },
] as const;

interface HeaderProps {
  readonly examplesRef: RefObject<HTMLButtonElement | null>;
  readonly shareRef: RefObject<HTMLButtonElement | null>;
  readonly onHelp: () => void;
}

/** Whose page this is, which scenario is open, and what can be done with it. */
export function Header({ examplesRef, shareRef, onHelp }: HeaderProps) {
  const title = usePlayground((state) => state.scenario.title);
  const source = usePlayground((state) => state.scenario.source);
  const view = usePlayground((state) => state.view);
  const actions = useActions();
  return (
    <header className="page-header">
      <Mark />
      <h1>EventBridge Policy Playground</h1>
      <div className="scenario-title">
        <InlineField
          label="Title of the scenario"
          hideLabel
          value={title}
          placeholder="Untitled"
          onCommit={actions.setTitle}
        />
        {source && <Source {...source} />}
      </div>
      <Segmented label="View" value={view} options={VIEWS} onChange={actions.setView} />
      <div className="header-actions">
        <HistoryButtons />
        <ExamplesMenu ref={examplesRef} />
        <SettingsMenu />
        <button
          type="button"
          className="button icon ghost"
          aria-label="Keys and help"
          title="Keys and help (?)"
          onClick={onHelp}
        >
          <CircleQuestionMark size={18} aria-hidden="true" />
        </button>
        <ShareButton ref={shareRef} />
      </div>
    </header>
  );
}

/** Where the scenario comes from. */
function Source({ title, url }: NonNullable<Scenario['source']>) {
  if (!url) return <span className="scenario-source">{title}</span>;
  return (
    <a className="scenario-source" href={url} target="_blank" rel="noreferrer" title={title}>
      {title}
      <span className="visually-hidden">, opens a new tab</span>
    </a>
  );
}
