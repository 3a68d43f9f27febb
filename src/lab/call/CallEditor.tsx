import { CloudDownload, Wrench } from 'lucide-react';
import type { RefObject } from 'react';
import { type EditorHandle, EditorPane, type EditorTheme } from '../../editor';
import { PaneStatus } from '../../editor/problems/PaneStatus';
import { usePlayground } from '../../store';
import { Quoted } from '../../ui';
import { useLabMarks, useMarking } from '../state/marks';
import { useLabActions } from '../state/useLabActions';
import type { Road } from '../state/useRoad';
import { shortArn } from '../state/words';

interface CallEditorProps {
  readonly road: Road;
  readonly number: number;
  readonly theme: EditorTheme;
  readonly editorRef: RefObject<EditorHandle | null>;
}

/** The text of the call; what was pasted from elsewhere becomes a call with one press. */
export function CallEditor({ road, number, theme, editorRef }: CallEditorProps) {
  const { call, read, received, site } = road;
  const choice = usePlayground((state) => state.editor);
  const actions = useLabActions();
  const { reveal: revealMarks } = useMarking();
  const uri = `call/${call.id}`;
  const { marks, reveal } = useLabMarks(uri);
  const label = `Call ${number}`;
  const first = read.diagnostics[0];
  const fix = read.ok ? undefined : first?.fix;
  const count = read.ok ? read.entries.length : 0;
  const partner = received?.sentBy === 'partner';
  const summary = received
    ? `an event from ${partner ? 'a partner' : 'AWS'}`
    : `${count} ${count === 1 ? 'entry' : 'entries'}, as ${shortArn(site.principal)}`;
  return (
    <>
      {fix && (
        <div className="lab-fix" role="status">
          {received ? (
            <>
              <CloudDownload size={15} aria-hidden="true" />
              <span className="lab-fix-words">
                {partner ? 'A partner' : 'AWS itself'} sends this event: nobody calls PutEvents, and
                no policy is asked.
              </span>
            </>
          ) : (
            <span className="lab-fix-words">{first && <Quoted text={`${first.message}.`} />}</span>
          )}
          <button
            type="button"
            className={received ? 'button small' : 'button small primary'}
            onClick={() => editorRef.current?.applyFix(fix)}
          >
            <Wrench size={13} aria-hidden="true" />
            {fix.title}
          </button>
        </div>
      )}
      <div className="pane-body">
        <EditorPane
          ref={editorRef}
          uri={uri}
          kind="entry"
          label={label}
          value={call.text}
          onChange={(text) => actions.changeCall(call.id, { text })}
          diagnostics={received ? [] : read.diagnostics}
          marks={marks}
          reveal={reveal}
          choice={choice}
          theme={theme}
        >
          <PaneStatus
            text={call.text}
            label={label}
            diagnostics={received ? [] : read.diagnostics}
            summary={summary}
            onGo={(span) => revealMarks([{ text: uri, spans: [span] }])}
            onFix={(one) => editorRef.current?.applyFix(one)}
          />
        </EditorPane>
      </div>
    </>
  );
}
