import type { RefObject } from 'react';
import { type EditorHandle, EditorPane, type EditorTheme, type TextKind } from '../../editor';
import { type RowView, useActions, useMatrix, usePlayground } from '../../store';
import { CALL_KINDS, type CallKind, KIND_WORDS } from '../../table';
import { PaneStatus } from '../problems/PaneStatus';
import { useMarks } from '../problems/useMarks';
import { RowSite } from './RowSite';
import '../layout/pane.css';

const TEXT_KINDS: Readonly<Record<CallKind, TextKind>> = {
  PutRule: 'pattern',
  PutTargets: 'targets',
  PutEvents: 'entry',
};

interface CallPaneProps {
  readonly theme: EditorTheme;
  readonly editorRef: RefObject<EditorHandle | null>;
}

/** The text of the chosen row: an event pattern, targets, or an entry. */
export function CallPane({ theme, editorRef }: CallPaneProps) {
  const rowId = usePlayground((state) => state.rowId);
  const { rows } = useMatrix();
  const view = rows.find(({ row }) => row.id === rowId);
  return (
    <section className="pane call-pane" aria-label="Text of the row" data-region="row">
      {view ? (
        <Call view={view} theme={theme} editorRef={editorRef} />
      ) : (
        <p className="pane-empty">Add a row to the table to edit its text here</p>
      )}
    </section>
  );
}

function Call({ view, theme, editorRef }: CallPaneProps & { readonly view: RowView }) {
  const { row, number, diagnostics } = view;
  const { kind, text } = row.call;
  const choice = usePlayground((state) => state.editor);
  const actions = useActions();
  const target = { kind: 'row', rowId: row.id } as const;
  const { marks, reveal } = useMarks(target);
  const { title, does } = KIND_WORDS[kind];
  const label = `${title}, row ${number}`;
  return (
    <>
      <header className="pane-head">
        <h2 className="pane-title">{title}</h2>
        <span className="pane-kind">row {number}</span>
        <select
          className="select"
          aria-label="Kind of the row"
          value={kind}
          onChange={(event) => {
            const chosen = CALL_KINDS.find((one) => one === event.target.value);
            if (chosen) actions.setRowKind(row.id, chosen);
          }}
        >
          {CALL_KINDS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
        <RowSite key={row.id} row={row} />
      </header>
      <div className="pane-body">
        <EditorPane
          ref={editorRef}
          uri={`row/${row.id}`}
          kind={TEXT_KINDS[kind]}
          label={label}
          value={text}
          onChange={(value) => actions.setText(target, value)}
          diagnostics={diagnostics}
          marks={marks}
          reveal={reveal}
          choice={choice}
          theme={theme}
        >
          <PaneStatus
            text={text}
            label={label}
            diagnostics={diagnostics}
            summary={does}
            onGo={(span) => actions.setHighlights([{ target, spans: [span], reveal: true }])}
            onFix={(fix) => editorRef.current?.applyFix(fix)}
          />
        </EditorPane>
      </div>
    </>
  );
}
