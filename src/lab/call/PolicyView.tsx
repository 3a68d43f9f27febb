import { useEffect, useRef, useState } from 'react';
import { type EditorHandle, EditorPane, type EditorTheme } from '../../editor';
import { PaneStatus } from '../../editor/problems/PaneStatus';
import { useMarks } from '../../editor/problems/useMarks';
import { documentNames } from '../../scenario';
import { type ColumnView, useActions, useDiagnostics, usePlayground } from '../../store';
import { Segmented } from '../../ui';

/** The policies of who calls, as the table has them: what is mended here is mended there. */
export function PolicyView({ column, theme }: { column: ColumnView; theme: EditorTheme }) {
  const { caller } = column;
  const choice = usePlayground((state) => state.editor);
  const actions = useActions();
  const editor = useRef<EditorHandle>(null);
  const marked = usePlayground(({ highlights }) =>
    highlights.find(({ target }) => target.kind === 'policy' && target.callerId === caller.id),
  );
  const to = marked?.target.kind === 'policy' ? marked.target.policy : undefined;
  const [wanted, setWanted] = useState(to ?? 0);
  useEffect(() => {
    if (marked && to !== undefined) setWanted(to);
  }, [marked, to]);
  const shown = Math.min(wanted, caller.policies.length - 1);
  const document = caller.policies[shown];
  const target = { kind: 'policy', callerId: caller.id, policy: shown } as const;
  const { marks, reveal } = useMarks(target);
  const diagnostics = useDiagnostics(column.policies)[shown] ?? [];
  if (!document) return <p className="pane-empty">{caller.name} holds no policy.</p>;
  const many = caller.policies.length > 1;
  const label = many ? `${caller.name}, document ${shown + 1}` : caller.name;
  return (
    <>
      {many && (
        <div className="lab-strip">
          <Segmented
            label={`Policies of ${caller.name}`}
            value={String(shown)}
            onChange={(index) => setWanted(Number(index))}
            options={documentNames(caller.policies).map((name, index) => ({
              value: String(index),
              label: name,
            }))}
          />
        </div>
      )}
      <div className="pane-body">
        <EditorPane
          ref={editor}
          uri={`policy/${caller.id}/${shown}`}
          kind="policy"
          label={label}
          value={document.text}
          onChange={(text) => actions.setText(target, text)}
          diagnostics={diagnostics}
          marks={marks}
          reveal={reveal}
          choice={choice}
          theme={theme}
        >
          <PaneStatus
            text={document.text}
            label={label}
            diagnostics={diagnostics}
            summary={`held by ${caller.name}`}
            onGo={(span) => actions.setHighlights([{ target, spans: [span], reveal: true }])}
            onFix={(fix) => editor.current?.applyFix(fix)}
          />
        </EditorPane>
      </div>
    </>
  );
}
