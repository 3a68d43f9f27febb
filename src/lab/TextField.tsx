import { useRef } from 'react';
import { type EditorHandle, EditorPane, type EditorTheme, type TextKind } from '../editor';
import { PaneStatus } from '../editor/problems/PaneStatus';
import type { Diagnostic } from '../engine';
import { usePlayground } from '../store';
import { useLabMarks, useMarking } from './state/marks';

interface TextFieldProps {
  /** Names the text to marks as well. */
  readonly uri: string;
  readonly kind: TextKind;
  /** Accessible name. */
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: string;
  readonly theme: EditorTheme;
  readonly onChange: (text: string) => void;
}

/** One of the lab's smaller texts with its status. */
export function TextField(props: TextFieldProps) {
  const { uri, label, text, diagnostics } = props;
  const choice = usePlayground((state) => state.editor);
  const editor = useRef<EditorHandle>(null);
  const marking = useMarking();
  const { marks, reveal } = useLabMarks(uri);
  return (
    <div className="lab-text">
      <h4>{props.title}</h4>
      <div className="lab-text-box pane">
        <EditorPane
          ref={editor}
          uri={uri}
          kind={props.kind}
          label={label}
          value={text}
          onChange={props.onChange}
          diagnostics={diagnostics}
          marks={marks}
          reveal={reveal}
          choice={choice}
          theme={props.theme}
        >
          <PaneStatus
            text={text}
            label={label}
            diagnostics={diagnostics}
            summary={props.summary}
            onGo={(span) => marking.reveal([{ text: uri, spans: [span] }])}
            onFix={(fix) => editor.current?.applyFix(fix)}
          />
        </EditorPane>
      </div>
    </div>
  );
}
