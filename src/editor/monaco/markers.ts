import { editor, MarkerSeverity, MarkerTag } from 'monaco-editor/editor';
import type { Diagnostic, Severity } from '../../engine';
import { visibleSpan } from '../text/spans';
import { rangeOf } from './ranges';

const OWNER = 'playground';
/** More squiggles help nobody, and each costs Monaco a decoration that it moves with every edit. */
const MOST = 500;

const SEVERITIES: Readonly<Record<Severity, MarkerSeverity>> = {
  error: MarkerSeverity.Error,
  warning: MarkerSeverity.Warning,
  info: MarkerSeverity.Info,
};

const shown = new WeakMap<editor.ITextModel, readonly Diagnostic[]>();

/** Shows what our engine says about a model's text, and nothing else. */
export function setMarkers(model: editor.ITextModel, diagnostics: readonly Diagnostic[]): void {
  if (shown.get(model) === diagnostics) return;
  shown.set(model, diagnostics);
  const text = model.getValue();
  editor.setModelMarkers(
    model,
    OWNER,
    diagnostics.slice(0, MOST).map((diagnostic) => {
      const range = rangeOf(model, visibleSpan(diagnostic.span, text));
      return {
        // Faded and not underlined, as editors show code that does nothing.
        ...(diagnostic.code === 'dead-part'
          ? { severity: MarkerSeverity.Hint, tags: [MarkerTag.Unnecessary] }
          : { severity: SEVERITIES[diagnostic.severity] }),
        message: diagnostic.aws
          ? `${diagnostic.message}\nAWS says: ${diagnostic.aws}`
          : diagnostic.message,
        startLineNumber: range.startLineNumber,
        startColumn: range.startColumn,
        endLineNumber: range.endLineNumber,
        endColumn: range.endColumn,
      };
    }),
  );
}

/** What was last said about a model's text. */
export function diagnosticsOf(model: editor.ITextModel): readonly Diagnostic[] {
  return shown.get(model) ?? [];
}
