import { CircleX, Info, TriangleAlert, Wrench } from 'lucide-react';
import type { Diagnostic, Fix, Span } from '../../engine';
import { Quoted } from '../../ui';
import { lineColumn } from './lineColumn';
import { bySeverity } from './tally';

interface ProblemListProps {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly onGo: (span: Span) => void;
  readonly onFix: (fix: Fix) => void;
}

const ICONS = { error: CircleX, warning: TriangleAlert, info: Info } as const;
const NAMES = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

/** Every problem with its place; a press goes there, another one repairs it. */
export function ProblemList(props: ProblemListProps) {
  return (
    <section id={props.id} className="problems" aria-label={`Problems in ${props.label}`}>
      <ul>
        {bySeverity(props.diagnostics).map((problem) => {
          const { severity, span, message, aws, fix } = problem;
          const Icon = ICONS[severity];
          const { line, column } = lineColumn(props.text, span.start);
          return (
            <li key={`${problem.code} ${span.start} ${span.end} ${message}`}>
              <button type="button" className="problem" onClick={() => props.onGo(span)}>
                <Icon size={14} className={severity} aria-hidden="true" />
                <span>
                  <span className="visually-hidden">{NAMES[severity]}: </span>
                  <Quoted text={message} />
                  {aws && <span className="aws-words">AWS: {aws}</span>}
                </span>
                <span className="place">
                  <span className="visually-hidden">line </span>
                  {line}:{column}
                </span>
              </button>
              {fix && (
                <button
                  type="button"
                  className="button small fix"
                  title={fix.title}
                  onClick={() => props.onFix(fix)}
                >
                  <Wrench size={13} aria-hidden="true" />
                  {fix.title}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
