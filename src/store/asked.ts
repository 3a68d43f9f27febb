import { useSyncExternalStore } from 'react';

/** A dialog that can be asked for from elsewhere on the page. */
export type AskedDialog =
  | { readonly kind: 'write-table' }
  | { readonly kind: 'promise'; readonly callerId: string };

let asked: AskedDialog | undefined;
const listeners = new Set<() => void>();

/**
 * Asks for a dialog, or closes it. Whoever shows it may stand higher up than who asks; none of it is
 * needed for the first table, so it is no part of the store's state.
 */
export function askFor(dialog: AskedDialog | undefined): void {
  asked = dialog;
  for (const listener of listeners) listener();
}

/** What was last asked for. */
export function useAsked(): AskedDialog | undefined {
  return useSyncExternalStore(subscribe, () => asked);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
