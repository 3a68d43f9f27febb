import { type editor, languages } from 'monaco-editor/editor';
import { SHAPES } from './knowledge';
import { completeAt, type Suggestion } from './knowledge/complete';
import { explainAt } from './knowledge/explain';
import type { Shape } from './knowledge/shape';
import { kindOfModel } from './models';
import { rangeOf } from './ranges';

/** Suggests and explains what may stand in a text of each kind. */
export function provideKnowledge(language: string): void {
  languages.registerCompletionItemProvider(language, {
    triggerCharacters: ['"', ':'],
    provideCompletionItems(model, position) {
      const shape = shapeFor(model);
      if (!shape) return { suggestions: [] };
      const found = completeAt(shape, model.getValue(), model.getOffsetAt(position));
      const range = rangeOf(model, found.span);
      return {
        suggestions: found.suggestions.map((suggestion, index) => ({
          ...itemFor(suggestion, index),
          range,
        })),
      };
    },
  });
  languages.registerHoverProvider(language, {
    provideHover(model, position) {
      const shape = shapeFor(model);
      const found = shape && explainAt(shape, model.getValue(), model.getOffsetAt(position));
      return found && { contents: [{ value: found.text }], range: rangeOf(model, found.span) };
    },
  });
}

function shapeFor(model: editor.ITextModel): Shape | undefined {
  const kind = kindOfModel(model);
  return kind && SHAPES[kind];
}

const KINDS = {
  key: languages.CompletionItemKind.Property,
  value: languages.CompletionItemKind.Value,
  snippet: languages.CompletionItemKind.Snippet,
};

function itemFor(
  { label, kind, insert, about, continues }: Suggestion,
  index: number,
): Omit<languages.CompletionItem, 'range'> {
  return {
    label,
    kind: KINDS[kind],
    insertText: insert,
    insertTextRules: languages.CompletionItemInsertTextRule.InsertAsSnippet,
    // The text that is typed begins with a quote when there is one.
    filterText: kind === 'snippet' ? label : `"${label}"`,
    sortText: String(index).padStart(4, '0'),
    ...(about && { documentation: { value: about } }),
    ...(continues && { command: { id: 'editor.action.triggerSuggest', title: 'Suggest' } }),
  };
}
