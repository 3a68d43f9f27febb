/** The editors' public face. */
export { EditorPane } from './EditorPane';
export { applyFix } from './text/edits';
export type {
  EditorChoice,
  EditorHandle,
  EditorPaneProps,
  EditorTheme,
  TextEditorProps,
  TextKind,
} from './types';
