import editorWorkerUrl from 'monaco-editor/editor/editor.worker?worker&url';

/** What the page's `trusted-types` directive calls our own policy. */
const POLICY_NAME = 'playground';

/** The part of the Trusted Types API that is used here; browsers without it have no `trustedTypes`. */
interface TrustedTypes {
  createPolicy(name: string, rules: TrustedTypesRules): TrustedTypesPolicy;
}
interface TrustedTypesRules {
  createHTML?(text: string): string;
  createScriptURL?(url: string): string;
}
interface TrustedTypesPolicy {
  createScriptURL(url: string): string;
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

/**
 * Tells Monaco how to start its worker and how to get its Trusted Types policies. To be called
 * before Monaco is imported, because its modules ask at once. Nothing that is switched on here
 * needs the worker today; without an answer Monaco would complain the day that something does.
 */
export function prepareEnvironment(): void {
  const policy = trustedTypes?.createPolicy(POLICY_NAME, {
    createScriptURL: (url) => {
      if (url !== editorWorkerUrl) throw new TypeError('Not the editor’s worker');
      return url;
    },
  });
  const policies = new Map<string, TrustedTypesPolicy | undefined>();
  const environment = {
    getWorker(_: string, label: string): Worker {
      const url = policy?.createScriptURL(editorWorkerUrl) ?? editorWorkerUrl;
      return new Worker(url, { type: 'module', name: label });
    },
    createTrustedTypesPolicy(name: string, rules: TrustedTypesRules) {
      // Its worker is started above. The name is asked for twice, which the page forbids.
      if (name === 'defaultWorkerFactory') return undefined;
      if (!policies.has(name)) policies.set(name, trustedTypes?.createPolicy(name, rules));
      return policies.get(name);
    },
  };
  Object.assign(globalThis, { MonacoEnvironment: environment });
}
