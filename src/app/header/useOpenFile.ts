import { useCallback } from 'react';
import { readFile } from '../../scenario';
import { useActions } from '../../store';

/** Opens a scenario file that the person chose; says why when it cannot be opened. */
export function useOpenFile(): (file: File) => Promise<void> {
  const { open, notify } = useActions();
  return useCallback(
    async (file) => {
      const result = await file.text().then(readFile, () => undefined);
      if (result?.ok) open(result.scenario, `Opened ${file.name}. Your earlier work is kept`);
      else {
        const text = result?.problem.message ?? `${file.name} cannot be read`;
        notify({ tone: 'error', text, undo: false });
      }
    },
    [open, notify],
  );
}
