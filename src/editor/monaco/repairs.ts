import { type editor, languages, Range } from 'monaco-editor/editor';
import type { Diagnostic, Fix } from '../../engine';
import { visibleSpan } from '../text/spans';
import { diagnosticsOf } from './markers';
import { rangeOf } from './ranges';

/** Offers the diagnostics' repairs as Monaco's quick fixes (Ctrl+.). */
export function provideRepairs(language: string): void {
  languages.registerCodeActionProvider(
    language,
    {
      provideCodeActions(model, range, context) {
        const text = model.getValue();
        const actions: languages.CodeAction[] = [];
        for (const diagnostic of diagnosticsOf(model)) {
          if (!diagnostic.fix) continue;
          const place = rangeOf(model, visibleSpan(diagnostic.span, text));
          if (Range.areIntersectingOrTouching(place, range)) {
            actions.push(repair(model, diagnostic, diagnostic.fix, context.markers));
          }
        }
        return { actions, dispose: () => {} };
      },
    },
    { providedCodeActionKinds: ['quickfix'] },
  );
}

function repair(
  model: editor.ITextModel,
  diagnostic: Diagnostic,
  fix: Fix,
  markers: readonly editor.IMarkerData[],
): languages.CodeAction {
  return {
    title: fix.title,
    kind: 'quickfix',
    isPreferred: true,
    diagnostics: markers.filter((marker) => marker.message.startsWith(diagnostic.message)),
    edit: {
      edits: fix.edits.map((edit) => ({
        resource: model.uri,
        versionId: model.getVersionId(),
        textEdit: { range: rangeOf(model, edit.span), text: edit.text },
      })),
    },
  };
}
