import type { editor } from 'monaco-editor/editor';
import { useEffect, useRef } from 'react';
import type { TextEditorProps } from '../types';
import { createModel, modelUri } from './models';

/** Older ones go: their texts are in the store, only their undo is forgotten. */
const MOST = 30;

type Text = Pick<TextEditorProps, 'uri' | 'kind' | 'label'>;

interface Kept {
  readonly model: editor.ITextModel;
  view: editor.ICodeEditorViewState | null;
}

/** The models of the texts that one pane has shown, each with its own undo and place. */
export function useModels() {
  const kept = useRef(new Map<string, Kept>());

  useEffect(() => {
    const models = kept.current;
    return () => {
      for (const { model } of models.values()) model.dispose();
      models.clear();
    };
  }, []);

  return useRef({
    /** Puts a text's model into the editor; `text` is used when there is none yet. */
    show(rich: editor.ICodeEditor, { uri, kind, label }: Text, text: string): editor.ITextModel {
      const models = kept.current;
      const key = `${kind}/${uri}`;
      const before = rich.getModel();
      const kin = models.get(key);
      if (kin && kin.model === before) return kin.model;
      for (const other of models.values()) {
        if (other.model === before) other.view = rich.saveViewState();
      }
      const next = kin ?? { model: createModel(modelUri(uri, kind, label), text), view: null };
      // Last in the map is last in use.
      models.delete(key);
      models.set(key, next);
      rich.setModel(next.model);
      if (next.view) rich.restoreViewState(next.view);
      const oldest = models.size > MOST ? models.entries().next().value : undefined;
      if (oldest) {
        models.delete(oldest[0]);
        oldest[1].model.dispose();
      }
      return next.model;
    },
  }).current;
}
