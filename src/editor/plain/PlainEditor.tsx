import {
  type CSSProperties,
  type KeyboardEvent,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Fix, Span } from '../../engine';
import { gutterFor, type Metrics } from '../metrics';
import { applyEdits, offsetAfter } from '../text/edits';
import { lineStarts } from '../text/positions';
import { clampSpan } from '../text/spans';
import type { EditorPlace, TextEditorHandle, TextEditorProps } from '../types';
import { Backdrop } from './Backdrop';
import { goTo, placeOf, show, typeNewLine, typeText } from './field';
import { decorationsOf } from './segments';
import { useLineWindow } from './use-line-window';
import './plain-editor.css';

/** Longer lines are shown by the text field itself, without color. */
const LONGEST_COLORED_LINE = 5_000;
const NOTHING: readonly Span[] = [];

interface PlainEditorProps extends TextEditorProps {
  readonly metrics: Metrics;
  readonly hintId: string;
  /** Where the writer was in the other editor, once. */
  readonly takePlace: () => EditorPlace | undefined;
  readonly ref: Ref<TextEditorHandle>;
}

/** A text field with a colored backdrop: there at once, native in undo, touch and input methods. */
export function PlainEditor(props: PlainEditorProps) {
  const { value, diagnostics, marks, reveal, metrics, onChange } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const starts = useMemo(() => lineStarts(value), [value]);
  const colored = useMemo(
    () => longestLine(starts, value) <= LONGEST_COLORED_LINE,
    [starts, value],
  );
  const { window, linesRef, numbersRef, follow } = useLineWindow(field, metrics);
  // A revealed span means characters of the text it was revealed in, and of no later one.
  const [revealed, setRevealed] = useState({ spans: NOTHING, text: '' });
  const shown = revealed.text === value ? revealed.spans : NOTHING;
  const decorations = useMemo(() => {
    const start = starts[window.first] ?? value.length;
    const end = starts[window.last] ?? value.length;
    return decorationsOf(value, { start, end }, diagnostics, marks, shown);
  }, [value, starts, window, diagnostics, marks, shown]);

  const typed = useRef(value);
  const original = useRef(value);
  useLayoutEffect(() => {
    if (value !== typed.current) original.current = value;
    typed.current = value;
  }, [value]);

  const composing = useRef(false);
  const pressed = useRef(false);
  const formatting = useRef(false);
  const lastReveal = useRef<readonly Span[]>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it comes
  useLayoutEffect(() => {
    const place = props.takePlace();
    if (!field.current || !place) return;
    goTo(field.current, place);
    // The other editor has shown this one already.
    lastReveal.current = reveal;
  }, []);

  useLayoutEffect(() => {
    const first = reveal?.[0];
    if (reveal === lastReveal.current) return;
    lastReveal.current = reveal;
    setRevealed({ spans: reveal ?? NOTHING, text: value });
    if (field.current && first) show(field.current, clampSpan(first, value.length), metrics);
  }, [reveal, value, metrics]);

  const edit = (edits: Fix['edits']) => {
    const element = field.current;
    if (!element) return;
    const text = applyEdits(element.value, edits);
    if (!typeText(element, text, offsetAfter(element.selectionEnd, edits))) onChange(text);
  };
  const format = async () => {
    formatting.current = true;
    try {
      const { formatEdits } = await import('../text/format');
      edit(formatEdits(field.current?.value ?? ''));
    } catch {
      // The formatter could not be loaded: the text stays as it is, and the next try loads again.
    } finally {
      formatting.current = false;
    }
  };
  useImperativeHandle(props.ref, () => ({
    focus: () => field.current?.focus(),
    format,
    applyFix: (fix) => edit(fix.edits),
    place: () => field.current && placeOf(field.current, original.current),
    busy: () => composing.current || pressed.current || formatting.current,
  }));

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && !event.altKey) {
      if (typeNewLine(event.currentTarget)) event.preventDefault();
    } else if (event.code === 'KeyF' && event.shiftKey && event.altKey) {
      event.preventDefault();
      void format();
    }
  };

  const gutter = gutterFor(metrics, starts.length);
  const style = {
    '--digits': `${gutter.digits}ch`,
    '--text-left': `${gutter.textLeft}px`,
  } as CSSProperties;
  return (
    <div className={colored ? 'plain-editor' : 'plain-editor uncolored'} style={style}>
      <Backdrop
        text={value}
        starts={starts}
        window={window}
        decorations={decorations}
        metrics={metrics}
        colored={colored}
        linesRef={linesRef}
        numbersRef={numbersRef}
      />
      <textarea
        ref={field}
        value={value}
        onChange={(event) => {
          typed.current = event.currentTarget.value;
          onChange(event.currentTarget.value);
        }}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={() => {
          composing.current = false;
        }}
        onPointerDown={() => {
          pressed.current = true;
          document.addEventListener(
            'pointerup',
            () => {
              pressed.current = false;
            },
            { once: true },
          );
        }}
        onKeyDown={onKeyDown}
        onScroll={follow}
        aria-label={props.label}
        aria-describedby={props.hintId}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
      />
    </div>
  );
}

function longestLine(starts: readonly number[], text: string): number {
  let longest = 0;
  for (let line = 0; line < starts.length; line++) {
    longest = Math.max(longest, (starts[line + 1] ?? text.length + 1) - 1 - (starts[line] ?? 0));
  }
  return longest;
}
