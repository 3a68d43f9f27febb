import type { WorkerLike } from './reasoner';
import workerUrl from './reasoning.worker?worker&url';

/** What the page's `trusted-types` directive calls this policy. */
const POLICY_NAME = 'reasoning';

interface ScriptPolicy {
  createScriptURL(url: string): string;
}

/** The part of the Trusted Types API that is used here; browsers without it have no `trustedTypes`. */
interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/** Starts the worker that reasons about all requests. */
export function startWorker(): WorkerLike {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(POLICY_NAME, {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError('Not the worker of the reasoning');
      return url;
    },
  });
  const url = policy?.createScriptURL(workerUrl) ?? workerUrl;
  return new Worker(url, { type: 'module', name: 'reasoning' });
}
