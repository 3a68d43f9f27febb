import { type CSSProperties, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { metricsFor } from './metrics';
import { PlainEditor } from './plain/PlainEditor';
import { diagnosticsIn, spanIn, spansIn, toEditorText } from './text/newlines';
import type { EditorPaneProps, TextEditorHandle } from './types';
import { useCoarsePointer } from './use-coarse-pointer';
import { useRichEditor } from './use-rich-editor';
import './editor-pane.css';

/** One text, in the plain editor at once and in the rich one as soon as that is loaded. */
export function EditorPane(props: EditorPaneProps) {
  const { value, diagnostics, marks, reveal, onChange } = props;
  const hintId = useId();
  const editor = useRef<TextEditorHandle>(null);
  const coarse = useCoarsePointer();
  const metrics = metricsFor(coarse);
  const wanted = props.choice === 'rich' || (props.choice === 'auto' && !coarse);
  const { Rich, takePlace, onFailure } = useRichEditor(wanted, editor);
  const [tabLeaves, setTabLeaves] = useState(true);

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

  const shared = {
    ref: editor,
    uri: props.uri,
    kind: props.kind,
    label: props.label,
    theme: props.theme,
    value: shown.text,
    onChange,
    diagnostics: shownDiagnostics,
    marks: shownMarks,
    reveal: shownReveal,
    metrics,
    hintId,
    takePlace,
  };
  const hint = HINTS[!Rich ? 'plain' : tabLeaves ? 'leaves' : 'indents'];
  const style = {
    '--editor-font-size': `${metrics.fontSize}px`,
    '--editor-line-height': `${metrics.lineHeight}px`,
    '--editor-padding': `${metrics.padding}px`,
  } as CSSProperties;
  return (
    <div className="editor-pane" style={style}>
      <div className="editor-body">
        {Rich ? (
          <Rich {...shared} onFailure={onFailure} onTabMode={setTabLeaves} />
        ) : (
          <PlainEditor key={props.uri} {...shared} />
        )}
      </div>
      <div className="editor-footer">
        <div className="editor-status">{props.children}</div>
        <span className="editor-hint" aria-hidden="true">
          {hint.short}
        </span>
        <span id={hintId} hidden>
          {hint.full}
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

/** What Tab does, for the eye and for the screen reader. */
const HINTS = {
  plain: { short: 'Tab leaves', full: 'Tab leaves the editor' },
  leaves: { short: 'Ctrl+M: Tab indents', full: 'Tab leaves the editor, Ctrl+M lets it indent' },
  indents: { short: 'Ctrl+M: Tab leaves', full: 'Tab indents, Ctrl+M lets it leave the editor' },
};
