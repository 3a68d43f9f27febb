import { languages } from 'monaco-editor/editor';
import { foldsOf } from './folds';

/** Folds by brackets, however the text is indented. */
export function provideFolding(language: string): void {
  languages.registerFoldingRangeProvider(language, {
    provideFoldingRanges: (model) => foldsOf(model.getLinesContent()),
  });
}
