import { type CSSProperties, useId, useImperativeHandle, useMemo, useRef } from 'react';
import { metricsFor } from './metrics';
import { PlainEditor } from './plain/PlainEditor';
import { diagnosticsIn, spanIn, spansIn, toEditorText } from './text/newlines';
import type { EditorPaneProps, TextEditorHandle } from './types';
import { useCoarsePointer } from './use-coarse-pointer';
import './editor-pane.css';

/** One text, in the plain editor at once and in the rich one as soon as that is loaded. */
export function EditorPane(props: EditorPaneProps) {
  const { value, diagnostics, marks, reveal, onChange } = props;
  const hintId = useId();
  const editor = useRef<TextEditorHandle>(null);
  const metrics = metricsFor(useCoarsePointer());

  const shown = useMemo(() => toEditorText(value), [value]);
  const shownDiagnostics = useMemo(() => diagnosticsIn(shown, diagnostics), [shown, diagnostics]);
  const shownMarks = useMemo(() => spansIn(shown, marks), [shown, marks]);
  // Keyed by the request alone: an edit must not repeat it.
  const text = useRef(shown);
  text.current = shown;
  const shownReveal = useMemo(() => reveal?.map((span) => spanIn(text.current, span)), [reveal]);

  useImperativeHandle(props.ref, () => ({
    focus: () => editor.current?.focus(),
    format: () => editor.current?.format(),
    applyFix: (fix) => editor.current?.applyFix(fix),
  }));

  const style = {
    '--editor-font-size': `${metrics.fontSize}px`,
    '--editor-line-height': `${metrics.lineHeight}px`,
    '--editor-padding': `${metrics.padding}px`,
    '--gutter-gap': `${metrics.gap}px`,
  } as CSSProperties;
  return (
    <div className="editor-pane" style={style}>
      <div className="editor-body">
        <PlainEditor
          key={props.uri}
          ref={editor}
          uri={props.uri}
          kind={props.kind}
          label={props.label}
          theme={props.theme}
          value={shown.text}
          onChange={onChange}
          diagnostics={shownDiagnostics}
          marks={shownMarks}
          reveal={shownReveal}
          metrics={metrics}
          hintId={hintId}
          initialPlace={undefined}
        />
      </div>
      <div className="editor-footer">
        <div className="editor-status">{props.children}</div>
        <span id={hintId} className="editor-hint">
          Tab leaves the editor
        </span>
        <button
          type="button"
          className="editor-format"
          aria-label={`Format ${props.label}`}
          title="Format (Shift+Alt+F)"
          onClick={() => editor.current?.format()}
        >
          Format
        </button>
      </div>
    </div>
  );
}
