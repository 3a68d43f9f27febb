import { useCallback, useState } from 'react';
import { usePlayground } from '../../store';

/** A caller's id, or the text of the chosen row. */
export type TextTab = 'row' | (string & {});

/**
 * Which text the narrow layout shows: the one last asked for by hand, by choosing a row, or by a
 * reason or problem that points into it.
 */
export function useTextTab(): readonly [TextTab, (tab: TextTab) => void] {
  const callers = usePlayground((state) => state.scenario.callers);
  const rowId = usePlayground((state) => state.rowId);
  const revealed = usePlayground((state) => state.highlights.find(({ reveal }) => reveal));
  const [chosen, setChosen] = useState<TextTab>();
  const [seen, setSeen] = useState({ rowId, revealed });
  if (seen.rowId !== rowId || seen.revealed !== revealed) {
    setSeen({ rowId, revealed });
    if (seen.revealed !== revealed && revealed) {
      setChosen(revealed.target.kind === 'row' ? 'row' : revealed.target.callerId);
    } else if (seen.rowId !== rowId) setChosen('row');
  }
  const exists = chosen === 'row' || callers.some(({ id }) => id === chosen);
  const tab = exists && chosen !== undefined ? chosen : (callers[0]?.id ?? 'row');
  return [tab, useCallback((wanted) => setChosen(wanted), [])];
}
