import { type RefObject, Suspense, useState } from 'react';
import { type EditorHandle, EditorPane, type EditorTheme, type TextKind } from '../../editor';
import { PaneStatus } from '../../editor/problems/PaneStatus';
import { useMarks } from '../../editor/problems/useMarks';
import { type RowView, useActions, useMatrix, usePlayground } from '../../store';
import { CALL_KINDS, type CallKind, KIND_WORDS } from '../../table';
import { later } from '../../ui';
import { RowSite } from './RowSite';
import type { RowPart } from './RowTabs';
import '../layout/pane.css';

const RowTabs = later(() => import('./RowTabs').then((part) => part.RowTabs));
const ONE: readonly RowPart[] = ['call'];
const BOTH: readonly RowPart[] = ['call', 'context'];

const TEXT_KINDS: Readonly<Record<CallKind, TextKind>> = {
  PutRule: 'pattern',
  PutTargets: 'targets',
  PutEvents: 'entry',
  Other: 'request',
};

interface CallPaneProps {
  readonly theme: EditorTheme;
  readonly editorRef: RefObject<EditorHandle | null>;
}

/** The text of the chosen row: an event pattern, targets, an entry or a request. */
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
  const { row, number } = view;
  const { kind } = row.call;
  const choice = usePlayground((state) => state.editor);
  const actions = useActions();
  const [part, setPart] = useRowPart(view);
  const inContext = part === 'context';
  const target = { kind: 'row', rowId: row.id, ...(inContext && { part }) } as const;
  const { marks, reveal } = useMarks(target);
  const { title, does } = KIND_WORDS[kind];
  const label = `${inContext ? 'Context' : title}, row ${number}`;
  const text = inContext ? (row.context ?? '') : row.call.text;
  const diagnostics = inContext ? view.contextDiagnostics : view.diagnostics;
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
            <option key={one} value={one}>
              {KIND_WORDS[one].name}
            </option>
          ))}
        </select>
        <RowSite key={row.id} row={row} />
      </header>
      {(row.context !== undefined || kind === 'Other') && (
        <Suspense fallback={null}>
          <RowTabs
            title={title}
            shown={part}
            parts={row.context === undefined ? ONE : BOTH}
            onShow={setPart}
            text={text}
            contextPath={inContext ? [] : kind === 'Other' ? ['context'] : undefined}
            onFix={(fix) => editorRef.current?.applyFix(fix)}
          />
        </Suspense>
      )}
      <div className="pane-body">
        <EditorPane
          ref={editorRef}
          uri={`${inContext ? 'context' : 'row'}/${row.id}`}
          kind={inContext ? 'context' : TEXT_KINDS[kind]}
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
            summary={inContext ? 'Condition keys of the request' : does}
            onGo={(span) => actions.setHighlights([{ target, spans: [span], reveal: true }])}
            onFix={(fix) => editorRef.current?.applyFix(fix)}
          />
        </EditorPane>
      </div>
    </>
  );
}

/** The text that is shown: the one chosen, one with a mark that is to be seen, a new context. */
function useRowPart({ row }: RowView): [RowPart, (part: RowPart) => void] {
  const has = row.context !== undefined;
  const revealed = usePlayground(({ highlights }) =>
    highlights.find(({ target, reveal }) => reveal && target.kind === 'row'),
  );
  const [part, setPart] = useState<RowPart>('call');
  const [before, setBefore] = useState({ id: row.id, has, revealed });
  if (before.id !== row.id || before.has !== has || before.revealed !== revealed) {
    setBefore({ id: row.id, has, revealed });
    if (before.id !== row.id) setPart('call');
    else if (has && !before.has) setPart('context');
    if (revealed && revealed !== before.revealed && revealed.target.kind === 'row') {
      setPart(revealed.target.part ?? 'call');
    }
  }
  return [has ? part : 'call', setPart];
}
