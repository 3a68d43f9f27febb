import { useSyncExternalStore } from 'react';

/** A dialog, or a call of the lab, that can be asked for from elsewhere on the page. */
export type Asked =
  | { readonly kind: 'write-table' }
  | { readonly kind: 'promise'; readonly callerId: string }
  | { readonly kind: 'lab-call'; readonly callId: string };

let asked: Asked | undefined;
const listeners = new Set<() => void>();

/**
 * Asks for something to be shown, or closes it. Whoever shows it may stand higher up than who asks;
 * none of it is needed for the first table, so it is no part of the store's state.
 */
export function askFor(wanted: Asked | undefined): void {
  asked = wanted;
  for (const listener of listeners) listener();
}

/** What was last asked for. */
export function useAsked(): Asked | undefined {
  return useSyncExternalStore(subscribe, () => asked);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
