import { useMemo, useSyncExternalStore } from 'react';
import type { Diagnostic, Policy } from '../engine';

export type Diagnose = (policy: Policy) => readonly Diagnostic[];

let diagnose: Diagnose | undefined;
let asked = false;
const listeners = new Set<() => void>();
let given = new WeakMap<Policy, readonly Diagnostic[]>();

/**
 * What there is to say about each policy: what IAM would refuse at once, and repairs and advice as
 * soon as their chunk is there. Without it the page goes on; no verdict hangs on it.
 */
export function useDiagnostics(policies: readonly Policy[]): readonly (readonly Diagnostic[])[] {
  const ready = useSyncExternalStore(subscribe, current);
  return useMemo(
    () => policies.map((policy) => (ready ? withAdvice(policy, ready) : policy.diagnostics)),
    [policies, ready],
  );
}

function current(): Diagnose | undefined {
  return diagnose;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!asked) void load();
  return () => listeners.delete(listener);
}

/** Goes on with somebody who has more to say about policies. */
export function adviseWith(next: Diagnose): void {
  asked = true;
  diagnose = next;
  given = new WeakMap();
  for (const listener of listeners) listener();
}

async function load(): Promise<void> {
  asked = true;
  try {
    adviseWith((await import('../engine/later')).diagnose);
  } catch {
    // Tried again when the next pane appears.
    asked = false;
  }
}

function withAdvice(policy: Policy, giving: Diagnose): readonly Diagnostic[] {
  let all = given.get(policy);
  if (!all) {
    all = giving(policy);
    given.set(policy, all);
  }
  return all;
}
