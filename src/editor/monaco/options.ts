import type { editor } from 'monaco-editor/editor';
import type { Metrics } from '../metrics';

/** The editor's settings: the plain editor's looks, and nothing that pops up unasked. */
export function optionsFor(
  metrics: Metrics,
  fontFamily: string,
  label: string,
): editor.IStandaloneEditorConstructionOptions {
  return {
    ...fontOptions(metrics, fontFamily),
    ariaLabel: label,
    automaticLayout: true,
    tabFocusMode: true,
    fixedOverflowWidgets: true,
    fontLigatures: false,
    letterSpacing: 0,
    wordWrap: 'off',
    glyphMargin: false,
    folding: true,
    showFoldingControls: 'mouseover',
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    scrollbar: {
      useShadows: false,
      verticalScrollbarSize: 10,
      horizontalScrollbarSize: 10,
      alwaysConsumeMouseWheel: false,
    },
    overviewRulerLanes: 0,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    renderLineHighlight: 'none',
    renderFinalNewline: 'on',
    guides: { indentation: false },
    bracketPairColorization: { enabled: false },
    matchBrackets: 'near',
    selectionHighlight: false,
    occurrencesHighlight: 'singleFile',
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
    unusualLineTerminators: 'off',
    stickyScroll: { enabled: false },
    lightbulb: { enabled: 'off' as editor.ShowLightbulbIconMode },
    links: false,
    colorDecorators: false,
    codeLens: false,
    wordBasedSuggestions: 'off',
    quickSuggestions: { other: true, strings: true, comments: false },
    suggest: { showStatusBar: false, showWords: false },
    inlineSuggest: { enabled: false },
    // Suggestions must never eat the Enter of somebody who types on.
    acceptSuggestionOnEnter: 'smart',
    dropIntoEditor: { enabled: false },
    pasteAs: { enabled: false },
    mouseWheelZoom: false,
    roundedSelection: false,
    cursorWidth: 2,
    detectIndentation: false,
  } as editor.IStandaloneEditorConstructionOptions;
}

export function fontOptions(metrics: Metrics, fontFamily: string): editor.IEditorOptions {
  return {
    fontFamily,
    fontSize: metrics.fontSize,
    lineHeight: metrics.lineHeight,
    padding: { top: metrics.padding, bottom: metrics.padding },
  };
}
