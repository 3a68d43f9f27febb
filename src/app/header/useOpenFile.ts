import { useCallback } from 'react';
import { useActions } from '../../store';

/** Opens a scenario file that the person chose; says why when it cannot be opened. */
export function useOpenFile(): (file: File) => Promise<void> {
  const { open, notify } = useActions();
  return useCallback(
    async (file) => {
      try {
        const { readFile } = await import('./scenarioFile');
        const result = readFile(await file.text());
        if (result.ok) open(result.scenario, `Opened ${file.name}. Your earlier work is kept`);
        else notify({ tone: 'error', text: result.problem.message, undo: false });
      } catch {
        notify({ tone: 'error', text: `\`${file.name}\` cannot be read`, undo: false });
      }
    },
    [open, notify],
  );
}
