import { useRef } from 'react';
import { type EditorHandle, EditorPane, type EditorTheme } from '../../editor';
import { ContextKeys } from '../../editor/context-keys/ContextKeys';
import { PaneStatus } from '../../editor/problems/PaneStatus';
import { usePlayground } from '../../store';
import { useLabMarks, useMarking } from '../state/marks';
import { useLabActions } from '../state/useLabActions';
import type { Road } from '../state/useRoad';

interface ContextViewProps {
  readonly road: Road;
  readonly number: number;
  readonly theme: EditorTheme;
}

/** Condition keys that AWS sends with the call and its text does not tell. */
export function ContextView({ road, number, theme }: ContextViewProps) {
  const { call, given } = road;
  const choice = usePlayground((state) => state.editor);
  const { setCallContext } = useLabActions();
  const { reveal: revealMarks } = useMarking();
  const editor = useRef<EditorHandle>(null);
  const uri = `context/${call.id}`;
  const { marks, reveal } = useLabMarks(uri);
  const label = `Context, call ${number}`;
  const text = call.context ?? '';
  return (
    <>
      <div className="lab-strip lab-context">
        <p>
          What AWS sends with the call and its text does not tell. <code>null</code>: AWS does not
          send the key.
        </p>
        <ContextKeys text={text} path={[]} onFix={(fix) => editor.current?.applyFix(fix)} />
      </div>
      <div className="pane-body">
        <EditorPane
          ref={editor}
          uri={uri}
          kind="context"
          label={label}
          value={text}
          onChange={(next) => setCallContext(call.id, next)}
          diagnostics={given.diagnostics}
          marks={marks}
          reveal={reveal}
          choice={choice}
          theme={theme}
        >
          <PaneStatus
            text={text}
            label={label}
            diagnostics={given.diagnostics}
            summary="Condition keys of the request"
            onGo={(span) => revealMarks([{ text: uri, spans: [span] }])}
            onFix={(one) => editor.current?.applyFix(one)}
          />
        </EditorPane>
      </div>
    </>
  );
}
