import { type RefObject, useCallback, useEffect, useState } from 'react';
import { initialize, nextIdleTurn } from './monaco/load';
import type { MonacoEditor } from './monaco/MonacoEditor';
import type { EditorPlace, TextEditorHandle } from './types';

/** How often a busy plain editor is asked again whether it can be replaced. Milliseconds. */
const PATIENCE = 250;

interface Swap {
  readonly Rich: typeof MonacoEditor | undefined;
  /** Where the writer was in the editor that has been left. */
  readonly place: EditorPlace | undefined;
}

/**
 * Decides which editor a pane shows: the plain one until the rich one is wanted, loaded, and the
 * writer can be moved over without noticing.
 */
export function useRichEditor(wanted: boolean, editor: RefObject<TextEditorHandle | null>) {
  const [swap, setSwap] = useState<Swap>({ Rich: undefined, place: undefined });
  const [failed, setFailed] = useState(false);
  const rich = wanted && !failed;

  useEffect(() => {
    let stopped = false;
    const replace = async () => {
      const loaded = rich ? await initialize() : undefined;
      if (rich && !loaded) return;
      if (rich) await nextIdleTurn();
      while (!stopped && editor.current?.busy()) await pause();
      if (stopped) return;
      const Rich = loaded?.MonacoEditor;
      const place = editor.current?.place() ?? undefined;
      setSwap((now) => (now.Rich === Rich ? now : { Rich, place }));
    };
    void replace();
    return () => {
      stopped = true;
    };
  }, [rich, editor]);

  return { ...swap, onFailure: useCallback(() => setFailed(true), []) };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE));
}
