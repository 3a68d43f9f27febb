import { Check, ChevronDown, ChevronUp, CircleX, Info, TriangleAlert } from 'lucide-react';
import { Suspense, useId, useState } from 'react';
import type { Diagnostic, Fix, Span } from '../../engine';
import { later } from '../../ui';
import { tally } from './tally';
import './problems.css';

interface PaneStatusProps {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What there is in the text, when it is fine. */
  readonly summary: string;
  /** Names the text, for `Problems in Policy A`. */
  readonly label: string;
  readonly onGo: (span: Span) => void;
  readonly onFix: (fix: Fix) => void;
}

const ProblemList = later(() => import('./ProblemList').then((part) => part.ProblemList));

const ICONS = { error: CircleX, warning: TriangleAlert, info: Info } as const;

/** Whether the text is fine; if not, how many problems it has, and on request which. */
export function PaneStatus(props: PaneStatusProps) {
  const { diagnostics, summary } = props;
  const [wanted, setWanted] = useState(false);
  const id = useId();
  const { worst, words } = tally(diagnostics);
  const open = wanted && worst !== undefined;
  const Icon = worst && ICONS[worst];
  return (
    <div className="pane-status">
      {open && (
        <Suspense fallback={null}>
          <ProblemList
            id={id}
            text={props.text}
            label={props.label}
            diagnostics={diagnostics}
            onGo={props.onGo}
            onFix={props.onFix}
          />
        </Suspense>
      )}
      {worst !== 'error' && (
        <>
          <span className="valid">
            <Check size={13} strokeWidth={2.5} aria-hidden="true" /> valid
          </span>
          <span className="summary">{summary}</span>
        </>
      )}
      {Icon && (
        <button
          type="button"
          className={`problem-count ${worst}`}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setWanted(!open)}
        >
          <Icon size={13} aria-hidden="true" />
          {words}
          {open ? (
            <ChevronDown size={13} aria-hidden="true" />
          ) : (
            <ChevronUp size={13} aria-hidden="true" />
          )}
        </button>
      )}
    </div>
  );
}
