import { useMemo } from 'react';
import { type ColumnView, usePlayground } from '../store';
import type { Place } from './worker/questions';

/** Where everything is asked: the scenario's site under its readings. */
export function usePlace(): Place {
  const site = usePlayground((state) => state.scenario.site);
  const readings = usePlayground((state) => state.scenario.readings);
  return useMemo(() => ({ site, readings }), [site, readings]);
}

/** What a column is called in a sentence. */
export function nameOf({ caller, letter }: ColumnView): string {
  return caller.name || `Policy ${letter}`;
}
