import './features';
import type { editor } from 'monaco-editor/editor';
import { type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { Span } from '../../engine';
import type { Metrics } from '../metrics';
import { visibleSpan } from '../text/spans';
import type { EditorPlace, TextEditorHandle, TextEditorProps } from '../types';
import { setMarkers } from './markers';
import { setText } from './models';
import { rangeOf } from './ranges';
import {
  applyTo,
  createRichEditor,
  fitFont,
  fitGutter,
  formatText,
  goToIn,
  placeIn,
  revealIn,
  tabLeaves,
} from './rich-editor';
import { setTheme } from './theme';
import { useModels } from './use-models';
import './monaco-editor.css';

export interface MonacoEditorProps extends TextEditorProps {
  readonly metrics: Metrics;
  readonly hintId: string;
  /** Where the writer was in the plain editor, once. */
  readonly takePlace: () => EditorPlace | undefined;
  /** Monaco cannot run here; the plain editor has to take over again. */
  readonly onFailure: () => void;
  readonly onTabMode: (leaves: boolean) => void;
  readonly ref: Ref<TextEditorHandle>;
}

/** Monaco behind the plain editor's props. Effects run in order: model, text, then what is shown on it. */
export function MonacoEditor(props: MonacoEditorProps) {
  const { uri, kind, label, value, diagnostics, marks, reveal, theme, metrics, hintId } = props;
  const host = useRef<HTMLDivElement>(null);
  const [rich, setRich] = useState<editor.IStandaloneCodeEditor>();
  const models = useModels();
  const latest = useRef(props);
  latest.current = props;
  /** The text that the model is known to hold, so that an echo of typing costs nothing. */
  const held = useRef('');
  const place = useRef<EditorPlace>(undefined);
  const lastReveal = useRef<readonly Span[]>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an editor is made once; the effects below keep it up to date
  useLayoutEffect(() => {
    if (!host.current) return;
    try {
      place.current ??= latest.current.takePlace();
      // The plain editor has shown this one already.
      if (place.current) lastReveal.current = latest.current.reveal;
      const created = createRichEditor(host.current, metrics, label, hintId);
      setRich(created);
      return () => created.dispose();
    } catch {
      latest.current.onFailure();
      return;
    }
  }, []);

  useLayoutEffect(() => setTheme(theme), [theme]);

  useLayoutEffect(() => {
    rich?.updateOptions({ ariaLabel: label });
  }, [rich, label]);

  useLayoutEffect(() => {
    if (rich && host.current) fitFont(rich, metrics, host.current);
  }, [rich, metrics]);

  useLayoutEffect(() => {
    if (!rich) return;
    const text = place.current?.original ?? latest.current.value;
    const named = { uri, kind, label: latest.current.label };
    held.current = models.show(rich, named, text).getValue();
  }, [rich, models, uri, kind]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another model to bring up to date
  useLayoutEffect(() => {
    const model = rich?.getModel();
    if (!rich || !model) return;
    if (value !== held.current) {
      held.current = value;
      setText(model, value);
    }
    fitGutter(rich, metrics, model.getLineCount());
  }, [rich, uri, kind, value, metrics]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another model to put markers on
  useLayoutEffect(() => {
    const model = rich?.getModel();
    if (model) setMarkers(model, diagnostics);
  }, [rich, uri, kind, diagnostics]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another model to put marks on
  useLayoutEffect(() => {
    const model = rich?.getModel();
    if (!rich || !model) return;
    const collection = rich.createDecorationsCollection(
      marks.map((span) => ({
        range: rangeOf(model, visibleSpan(span, held.current)),
        options: { inlineClassName: 'rich-mark' },
      })),
    );
    return () => collection.clear();
  }, [rich, uri, kind, marks]);

  useLayoutEffect(() => {
    if (!rich || reveal === lastReveal.current) return;
    lastReveal.current = reveal;
    if (reveal) revealIn(rich, reveal);
  }, [rich, reveal]);

  useLayoutEffect(() => {
    if (!rich) return;
    if (place.current) goToIn(rich, place.current);
    place.current = undefined;
    rich.render(true);
    const { onTabMode } = latest.current;
    const listeners = [
      rich.onDidChangeModelContent(() => {
        const text = rich.getModel()?.getValue() ?? '';
        if (text === held.current) return;
        held.current = text;
        latest.current.onChange(text);
      }),
      rich.onDidChangeConfiguration(() => onTabMode(tabLeaves(rich))),
    ];
    return () => {
      for (const listener of listeners) listener.dispose();
    };
  }, [rich]);

  useImperativeHandle(
    props.ref,
    () => ({
      focus: () => rich?.focus(),
      format: () => rich && formatText(rich),
      applyFix: (fix) => rich && applyTo(rich, fix.edits),
      place: () => (rich ? placeIn(rich) : null),
      busy: () => false,
    }),
    [rich],
  );

  return <div ref={host} className="monaco-host monaco-component" />;
}
