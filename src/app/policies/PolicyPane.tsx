import { Suspense, useEffect, useRef, useState } from 'react';
import { type EditorHandle, EditorPane, type EditorTheme } from '../../editor';
import { PaneStatus } from '../../editor/problems/PaneStatus';
import { useMarks } from '../../editor/problems/useMarks';
import { POLICY_TYPE_WORDS } from '../../engine';
import { type ColumnView, useActions, useDiagnostics, usePlayground } from '../../store';
import { InlineField, later } from '../../ui';
import { PolicyMenu } from './PolicyMenu';
import { policySummary } from './words';
import '../layout/pane.css';

const DocumentTabs = later(() => import('./DocumentTabs').then((part) => part.DocumentTabs));

interface PolicyPaneProps {
  readonly column: ColumnView;
  readonly position: number;
  readonly count: number;
  readonly theme: EditorTheme;
}

/** One column of the table: who it is called, and the policies it holds. */
export function PolicyPane({ column, position, count, theme }: PolicyPaneProps) {
  const { caller, letter } = column;
  const choice = usePlayground((state) => state.editor);
  const actions = useActions();
  const editor = useRef<EditorHandle>(null);
  const pane = useRef<HTMLElement>(null);
  const marked = usePlayground(({ highlights }) =>
    highlights.find(({ target }) => target.kind === 'policy' && target.callerId === caller.id),
  );
  const to = marked?.target.kind === 'policy' ? marked.target.policy : undefined;
  const [wanted, setWanted] = useState(to ?? 0);
  const last = useRef(to);

  // The marks are to be seen, but no text is taken from under somebody's hands.
  useEffect(() => {
    const elsewhere = !pane.current?.contains(document.activeElement);
    if (to !== undefined && (marked?.reveal || (elsewhere && to !== last.current))) setWanted(to);
    last.current = to;
  }, [marked, to]);

  const shown = Math.min(wanted, caller.policies.length - 1);
  const shownPolicy = caller.policies[shown];
  const target = { kind: 'policy', callerId: caller.id, policy: shown } as const;
  const { marks, reveal } = useMarks(target);
  const all = useDiagnostics(column.policies);
  const diagnostics = all[shown] ?? [];
  const many = caller.policies.length > 1;
  const label = many ? `${caller.name}, document ${shown + 1}` : caller.name;
  return (
    <section className="pane" aria-label={caller.name} ref={pane}>
      <header className="pane-head">
        <span className="badge" aria-hidden="true">
          {letter}
        </span>
        <h2 className="pane-title" title={caller.name}>
          <InlineField
            label={`Name of policy ${letter}`}
            hideLabel
            value={caller.name}
            placeholder={`Policy ${letter}`}
            onCommit={(name) => actions.renameCaller(caller.id, name || `Policy ${letter}`)}
          />
        </h2>
        <span className="pane-kind">
          {shownPolicy && !many && POLICY_TYPE_WORDS[shownPolicy.type]}
        </span>
        <PolicyMenu
          caller={caller}
          position={position}
          count={count}
          shown={shown}
          onShow={(index) => {
            setWanted(index);
            requestAnimationFrame(() => editor.current?.focus());
          }}
          onRename={() =>
            pane.current?.querySelector<HTMLInputElement>('.pane-title input')?.select()
          }
        />
      </header>
      {many && (
        <div className="document-tabs">
          <Suspense fallback={null}>
            <DocumentTabs caller={caller} diagnostics={all} shown={shown} onShow={setWanted} />
          </Suspense>
        </div>
      )}
      <div className="pane-body">
        {shownPolicy && (
          <EditorPane
            ref={editor}
            uri={`policy/${caller.id}/${shown}`}
            kind="policy"
            label={label}
            value={shownPolicy.text}
            onChange={(text) => actions.setText(target, text)}
            diagnostics={diagnostics}
            marks={marks}
            reveal={reveal}
            choice={choice}
            theme={theme}
          >
            <PaneStatus
              text={shownPolicy.text}
              label={label}
              diagnostics={diagnostics}
              summary={policySummary(column)}
              onGo={(span) => actions.setHighlights([{ target, spans: [span], reveal: true }])}
              onFix={(fix) => editor.current?.applyFix(fix)}
            />
          </EditorPane>
        )}
      </div>
    </section>
  );
}
