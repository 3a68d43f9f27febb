import { editor, KeyCode, KeyMod, Selection } from 'monaco-editor/editor';
import type { Fix, Span } from '../../engine';
import { gutterFor, type Metrics } from '../metrics';
import { formatEdits } from '../text/format';
import type { EditorPlace } from '../types';
import { setUpLanguage } from './language';
import { fontOptions, optionsFor } from './options';
import { rangeOf } from './ranges';
import { defineThemes } from './theme';

/** What Monaco's folding arrows add to its line decorations. Pixels. */
const FOLDING = 16;

let prepared = false;

/** Providers and themes are Monaco's, not an editor's: they are set up once. */
function prepare(): void {
  if (prepared) return;
  prepared = true;
  setUpLanguage();
  defineThemes();
}

/** Creates a Monaco editor that looks and measures like the plain one. */
export function createRichEditor(
  host: HTMLElement,
  metrics: Metrics,
  label: string,
  hintId: string,
): editor.IStandaloneCodeEditor {
  prepare();
  const { fontFamily } = getComputedStyle(host);
  const rich = editor.create(host, { ...optionsFor(metrics, fontFamily, label), model: null });
  // Monaco makes its text box anew with every model.
  rich.onDidChangeModel(() => {
    host.querySelector('[role="textbox"]')?.setAttribute('aria-describedby', hintId);
  });
  rich.addAction({
    id: 'playground.format',
    label: 'Format',
    keybindings: [KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF],
    contextMenuGroupId: '1_modification',
    run: () => formatText(rich),
  });
  rich.addAction({
    id: 'playground.tab',
    label: 'Let Tab Indent or Leave the Editor',
    keybindings: [(isMac() ? KeyMod.WinCtrl : KeyMod.CtrlCmd) | KeyCode.KeyM],
    run: () => rich.updateOptions({ tabFocusMode: !tabLeaves(rich) }),
  });
  showDescriptions(rich);
  // By default these go on to the texts of other editors.
  addProblemAction(rich, 'next', KeyCode.F8);
  addProblemAction(rich, 'prev', KeyMod.Shift | KeyCode.F8);
  return rich;
}

let described = false;

/** Opens the descriptions beside the suggestions; who closes them finds them closed from then on. */
function showDescriptions(rich: editor.IStandaloneCodeEditor): void {
  // Not in Monaco's public types, hence the question marks.
  const controller = rich.getContribution('editor.contrib.suggestController') as {
    widget?: { value?: { onDidShow?: (listener: () => void) => unknown } };
  } | null;
  controller?.widget?.value?.onDidShow?.(() => {
    if (described) return;
    described = true;
    rich.trigger('playground', 'toggleSuggestionDetails', null);
  });
}

function addProblemAction(
  rich: editor.IStandaloneCodeEditor,
  direction: 'next' | 'prev',
  key: number,
): void {
  rich.addAction({
    id: `playground.problem.${direction}`,
    label: direction === 'next' ? 'Go to Next Problem' : 'Go to Previous Problem',
    keybindings: [key],
    run: () => rich.trigger('keyboard', `editor.action.marker.${direction}`, null),
  });
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

/** Whether Tab moves the focus on; otherwise it indents. */
export function tabLeaves(rich: editor.ICodeEditor): boolean {
  return rich.getOption(editor.EditorOption.tabFocusMode);
}

/** Makes the gutter as wide as the plain editor's for a text of so many lines. */
export function fitGutter(rich: editor.ICodeEditor, metrics: Metrics, lines: number): void {
  const { digits, textLeft } = gutterFor(metrics, lines);
  rich.updateOptions({ lineNumbersMinChars: digits });
  const gap = textLeft - rich.getLayoutInfo().lineNumbersWidth - FOLDING;
  rich.updateOptions({ lineDecorationsWidth: Math.max(0, gap) });
}

export function fitFont(rich: editor.ICodeEditor, metrics: Metrics, host: HTMLElement): void {
  rich.updateOptions(fontOptions(metrics, getComputedStyle(host).fontFamily));
}

/** Applies edits as one step of the editor's undo. */
export function applyTo(rich: editor.ICodeEditor, edits: Fix['edits']): void {
  const model = rich.getModel();
  if (!model || edits.length === 0) return;
  rich.pushUndoStop();
  rich.executeEdits(
    'playground',
    edits.map(({ span, text }) => ({ range: rangeOf(model, span), text })),
  );
  rich.pushUndoStop();
}

export function formatText(rich: editor.ICodeEditor): void {
  applyTo(rich, formatEdits(rich.getModel()?.getValue() ?? ''));
}

/** Scrolls to spans and selects exactly their characters; the focus stays where it is. */
export function revealIn(rich: editor.ICodeEditor, spans: readonly Span[]): void {
  const model = rich.getModel();
  const first = spans[0];
  if (!model || !first) return;
  rich.setSelections(spans.map((span) => Selection.fromRange(rangeOf(model, span), 0)));
  rich.revealRangeInCenterIfOutsideViewport(rangeOf(model, first), editor.ScrollType.Immediate);
}

export function placeIn(rich: editor.ICodeEditor): EditorPlace | null {
  const model = rich.getModel();
  const selection = rich.getSelection();
  if (!model || !selection) return null;
  return {
    original: model.getValue(),
    start: model.getOffsetAt(selection.getStartPosition()),
    end: model.getOffsetAt(selection.getEndPosition()),
    backward: selection.getPosition().equals(selection.getStartPosition()),
    scrollTop: rich.getScrollTop(),
    scrollLeft: rich.getScrollLeft(),
    focused: rich.hasTextFocus(),
  };
}

export function goToIn(rich: editor.ICodeEditor, place: EditorPlace): void {
  const model = rich.getModel();
  if (!model) return;
  const range = rangeOf(model, place);
  rich.setSelection(Selection.fromRange(range, place.backward ? 1 : 0));
  if (place.focused) rich.focus();
  rich.setScrollPosition(place, editor.ScrollType.Immediate);
}
