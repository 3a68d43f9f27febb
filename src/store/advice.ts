import { useMemo, useSyncExternalStore } from 'react';
import type { Diagnostic, Policy } from '../engine';

type Advise = (policy: Policy) => readonly Diagnostic[];

let advise: Advise | undefined;
let asked = false;
const listeners = new Set<() => void>();
const given = new WeakMap<Policy, readonly Diagnostic[]>();

/**
 * What there is to say about each policy: what IAM would refuse at once, and advice as soon as its
 * chunk is there. Without the chunk the page goes on without advice; no verdict hangs on it.
 */
export function useDiagnostics(policies: readonly Policy[]): readonly (readonly Diagnostic[])[] {
  const ready = useSyncExternalStore(subscribe, current);
  return useMemo(
    () => policies.map((policy) => (ready ? withAdvice(policy, ready) : policy.diagnostics)),
    [policies, ready],
  );
}

function current(): Advise | undefined {
  return advise;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!asked) void load();
  return () => listeners.delete(listener);
}

async function load(): Promise<void> {
  asked = true;
  try {
    advise = (await import('../engine/later')).advise;
  } catch {
    // Tried again when the next pane appears.
    asked = false;
    return;
  }
  for (const listener of listeners) listener();
}

function withAdvice(policy: Policy, giving: Advise): readonly Diagnostic[] {
  let all = given.get(policy);
  if (!all) {
    all = [...policy.diagnostics, ...giving(policy)];
    given.set(policy, all);
  }
  return all;
}
