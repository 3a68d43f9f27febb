import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { initialize, nextIdleTurn } from './monaco/load';
import type { MonacoEditor } from './monaco/MonacoEditor';
import type { EditorPlace, TextEditorHandle } from './types';

/** How often a busy plain editor is asked again whether it can be replaced. Milliseconds. */
const PATIENCE = 250;

/**
 * Decides which editor a pane shows: the plain one until the rich one is wanted, loaded, and the
 * writer can be moved over without noticing.
 */
export function useRichEditor(wanted: boolean, editor: RefObject<TextEditorHandle | null>) {
  const [Rich, setRich] = useState<typeof MonacoEditor>();
  const place = useRef<EditorPlace>(undefined);
  const shown = useRef<typeof MonacoEditor>(undefined);
  const [failed, setFailed] = useState(false);
  const rich = wanted && !failed;

  useEffect(() => {
    let stopped = false;
    const replace = async () => {
      const loaded = rich ? await initialize() : undefined;
      if (rich && !loaded) return;
      if (rich) await nextIdleTurn();
      while (!stopped && editor.current?.busy()) await pause();
      if (stopped || loaded?.MonacoEditor === shown.current) return;
      shown.current = loaded?.MonacoEditor;
      place.current = editor.current?.place() ?? undefined;
      setRich(() => loaded?.MonacoEditor);
    };
    void replace();
    return () => {
      stopped = true;
    };
  }, [rich, editor]);

  /** Where the writer was in the editor that has been left; for the one that comes, and only once. */
  const takePlace = useCallback(() => {
    const taken = place.current;
    place.current = undefined;
    return taken;
  }, []);
  return { Rich, takePlace, onFailure: useCallback(() => setFailed(true), []) };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE));
}
