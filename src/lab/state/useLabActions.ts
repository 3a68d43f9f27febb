import { useMemo } from 'react';
import { usePlaygroundStore } from '../../store';
import { createLabActions, type LabActions } from '../../store/later';

/** What can be done in the lab. */
export function useLabActions(): LabActions {
  const store = usePlaygroundStore();
  return useMemo(() => createLabActions(store.getState), [store]);
}
