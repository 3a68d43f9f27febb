import { useState } from 'react';
import type { ColumnView } from '../store';

type Pair = readonly [ColumnView, ColumnView];

/** The two columns that are compared, the first two until others are chosen; none where one stands alone. */
export function usePair(
  columns: readonly ColumnView[],
): readonly [pair: Pair | undefined, choose: (a: string, b: string) => void] {
  const [chosen, setChosen] = useState<readonly [string, string]>();
  const byId = (id: string | undefined) => columns.find(({ caller }) => caller.id === id);
  const [first, second] = columns;
  const a = byId(chosen?.[0]) ?? first;
  const b = byId(chosen?.[1]) ?? second;
  const apart = a !== b ? ([a, b] as const) : ([first, second] as const);
  const pair = apart[0] && apart[1] ? ([apart[0], apart[1]] as const) : undefined;
  return [pair, (one, other) => setChosen([one, other])];
}
