import { type BrowserContext, expect } from '@playwright/test';

const BINDING = '__reportOffence';

/**
 * What must never happen on any page of a test: an uncaught error, an error on the console, a
 * breach of the security policy, a request for anything but the page's own files.
 */
export class Offences {
  readonly #found: string[] = [];
  readonly #allowed: RegExp[] = [];
  readonly #origin: string;

  /** @param origin address of the page's own folder, with a slash at its end */
  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Lets pass what a test brings about on purpose, for instance by blocking a chunk. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** Waits until something has been caught that a test brought about to see it caught. */
  async expectCaught(pattern: RegExp): Promise<void> {
    this.allow(pattern);
    await expect.poll(() => this.#found.filter((text) => pattern.test(text))).not.toEqual([]);
  }

  /** What happened so far and was not allowed, a sentence each. */
  found(): string[] {
    return this.#found.filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
  }

  /** Watches every page the context has or will have. */
  async watch(context: BrowserContext): Promise<void> {
    await context.exposeBinding(BINDING, (_source, text: string) => {
      this.#found.push(text);
    });
    await context.addInitScript((binding) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
        const report = (window as unknown as Record<string, (text: string) => void>)[binding];
        report?.(
          `security policy: ${effectiveDirective} blocked ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`,
        );
      });
    }, BINDING);
    context.on('request', (request) => {
      const url = request.url();
      if (url.startsWith(this.#origin) || /^(?:data|blob|about):/.test(url)) return;
      this.#found.push(`foreign request: ${request.method()} ${url}`);
    });
    context.on('weberror', (event) => {
      const error = event.error();
      this.#found.push(`uncaught error: ${error.stack ?? error.message}`);
    });
    context.on('console', (message) => {
      if (message.type() !== 'error') return;
      const { url, lineNumber } = message.location();
      this.#found.push(`console error: ${message.text()} (${url}:${lineNumber})`);
    });
  }
}
