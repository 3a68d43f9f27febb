import { editor } from 'monaco-editor/editor';
import { COLORS, type EditorColors } from '../colors';
import type { EditorTheme } from '../types';

const NAMES: Readonly<Record<EditorTheme, string>> = {
  light: 'playground-light',
  dark: 'playground-dark',
};

/** Defines both themes; once, before the first editor. */
export function defineThemes(): void {
  for (const theme of ['light', 'dark'] as const) {
    editor.defineTheme(NAMES[theme], {
      base: theme === 'light' ? 'vs' : 'vs-dark',
      inherit: false,
      rules: rules(COLORS[theme]),
      colors: colors(COLORS[theme]),
    });
  }
}

/** Monaco has one theme for all its editors. */
export function setTheme(theme: EditorTheme): void {
  editor.setTheme(NAMES[theme]);
}

function rules(c: EditorColors): editor.ITokenThemeRule[] {
  return [
    { token: '', foreground: c.ink.slice(1) },
    { token: 'string.key', foreground: c['code-key'].slice(1) },
    { token: 'string.value', foreground: c['code-string'].slice(1) },
    { token: 'number', foreground: c['code-number'].slice(1) },
    { token: 'keyword', foreground: c['code-number'].slice(1) },
    { token: 'delimiter', foreground: c['code-punctuation'].slice(1) },
  ];
}

function colors(c: EditorColors): editor.IColors {
  const selection = `${c.accent}42`;
  return {
    foreground: c.ink,
    descriptionForeground: c['ink-2'],
    focusBorder: c.accent,
    'widget.shadow': '#00000028',
    'icon.foreground': c['ink-2'],
    'textLink.foreground': c.accent,
    'textLink.activeForeground': c.accent,
    'textCodeBlock.background': c['mute-bg'],
    'textPreformat.foreground': c.ink,
    'textPreformat.background': c['mute-bg'],
    'editor.background': c.panel,
    'editor.foreground': c.ink,
    'editorCursor.foreground': c.ink,
    'editor.selectionBackground': selection,
    'editor.inactiveSelectionBackground': selection,
    'editorLineNumber.foreground': c['ink-3'],
    'editorLineNumber.activeForeground': c['ink-3'],
    'editorGutter.foldingControlForeground': c['ink-3'],
    'editor.foldBackground': c['mute-bg'],
    'editor.foldPlaceholderForeground': c['ink-2'],
    'editorBracketMatch.background': c['accent-soft'],
    'editorBracketMatch.border': c.accent,
    'editor.wordHighlightBackground': c['mute-bg'],
    'editor.wordHighlightStrongBackground': c['mute-bg'],
    'editor.wordHighlightTextBackground': c['mute-bg'],
    'editor.rangeHighlightBackground': c['mute-bg'],
    'editor.findMatchBackground': `${c.accent}66`,
    'editor.findMatchHighlightBackground': `${c.accent}33`,
    'editorError.foreground': c.no,
    'editorWarning.foreground': c.depends,
    'editorInfo.foreground': c.accent,
    'editorMarkerNavigation.background': c.raised,
    'editorMarkerNavigationError.background': c.no,
    'editorMarkerNavigationWarning.background': c.depends,
    'editorMarkerNavigationInfo.background': c.accent,
    'editorWidget.background': c.raised,
    'editorWidget.foreground': c.ink,
    'editorWidget.border': c['line-2'],
    'editorHoverWidget.background': c.raised,
    'editorHoverWidget.foreground': c.ink,
    'editorHoverWidget.border': c['line-2'],
    'editorHoverWidget.statusBarBackground': c['mute-bg'],
    'editorSuggestWidget.background': c.raised,
    'editorSuggestWidget.foreground': c.ink,
    'editorSuggestWidget.border': c['line-2'],
    'editorSuggestWidget.selectedBackground': c['accent-soft'],
    'editorSuggestWidget.selectedForeground': c.ink,
    'editorSuggestWidget.highlightForeground': c.accent,
    'editorSuggestWidget.focusHighlightForeground': c.accent,
    'symbolIcon.propertyForeground': c['ink-2'],
    'symbolIcon.enumeratorForeground': c['ink-2'],
    'symbolIcon.snippetForeground': c['ink-2'],
    'list.hoverBackground': c['mute-bg'],
    'list.focusBackground': c['accent-soft'],
    'list.activeSelectionBackground': c['accent-soft'],
    'list.activeSelectionForeground': c.ink,
    'list.highlightForeground': c.accent,
    'input.background': c.panel,
    'input.foreground': c.ink,
    'input.border': c['line-2'],
    'input.placeholderForeground': c['ink-3'],
    'inputOption.activeBackground': c['accent-soft'],
    'inputOption.activeForeground': c.ink,
    'inputOption.activeBorder': c.accent,
    'menu.background': c.raised,
    'menu.foreground': c.ink,
    'menu.border': c['line-2'],
    'menu.selectionBackground': c['accent-soft'],
    'menu.selectionForeground': c.ink,
    'menu.separatorBackground': c.line,
    'toolbar.hoverBackground': c['mute-bg'],
    'keybindingLabel.background': c['mute-bg'],
    'keybindingLabel.foreground': c.ink,
    'scrollbarSlider.background': `${c['ink-3']}55`,
    'scrollbarSlider.hoverBackground': `${c['ink-3']}88`,
    'scrollbarSlider.activeBackground': `${c['ink-3']}aa`,
  };
}
