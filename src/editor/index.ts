/** The editors' public face. */
export { EditorPane } from './EditorPane';
export type {
  EditorChoice,
  EditorHandle,
  EditorPaneProps,
  EditorTheme,
  TextEditorProps,
  TextKind,
} from './types';
