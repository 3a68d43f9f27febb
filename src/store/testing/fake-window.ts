import { FakeStorage } from './fake-storage';

interface Waiting {
  readonly at: number;
  readonly callback: () => void;
}

export interface FakeWindowOptions {
  readonly hash?: string;
  readonly localStorage?: FakeStorage;
  readonly sessionStorage?: FakeStorage;
}

/** A window without a browser: its time stands still until `advance`. */
export class FakeWindow {
  readonly location: { hash: string; pathname: string; search: string };
  readonly localStorage: FakeStorage;
  readonly sessionStorage: FakeStorage;
  /** Every address that was written, in order. */
  readonly written: string[] = [];
  /** Ids of elements that the page has. */
  readonly anchors = new Set<string>();
  readonly document = {
    getElementById: (id: string): object | null => (this.anchors.has(id) ? {} : null),
    addEventListener: (type: string, listener: () => void) => this.addEventListener(type, listener),
    removeEventListener: (type: string, listener: () => void) =>
      this.removeEventListener(type, listener),
  };
  readonly history = {
    state: { kept: true },
    replaceState: (state: unknown, _: string, url: string): void => {
      if (state !== this.history.state) throw new Error('the state got lost');
      this.written.push(url);
      this.location.hash = url.includes('#') ? url.slice(url.indexOf('#')) : '';
    },
  };
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #timers = new Map<number, Waiting>();
  #now = 0;
  #lastTimer = 0;

  constructor({ hash = '', localStorage, sessionStorage }: FakeWindowOptions = {}) {
    this.location = { hash, pathname: '/play/', search: '?x=1' };
    this.localStorage = localStorage ?? new FakeStorage();
    this.sessionStorage = sessionStorage ?? new FakeStorage();
  }

  readonly setTimeout = (callback: () => void, ms: number): number => {
    this.#lastTimer += 1;
    this.#timers.set(this.#lastTimer, { at: this.#now + ms, callback });
    return this.#lastTimer;
  };

  readonly clearTimeout = (timer: unknown): void => {
    this.#timers.delete(Number(timer));
  };

  addEventListener(type: string, listener: () => void): void {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
  }

  removeEventListener(type: string, listener: () => void): void {
    this.#listeners.get(type)?.delete(listener);
  }

  dispatch(type: string): void {
    for (const listener of this.#listeners.get(type) ?? []) listener();
  }

  /** Somebody follows a link within the page. */
  follow(fragment: string): void {
    this.location.hash = fragment && `#${fragment}`;
    this.dispatch('hashchange');
  }

  /** Lets time pass, and whatever it sets going come to its end. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= end);
      const [next] = due.toSorted(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [id, { at, callback }] = next;
      this.#timers.delete(id);
      this.#now = at;
      callback();
      await settled();
    }
    this.#now = end;
    await settled();
  }

  get listeners(): number {
    return [...this.#listeners.values()].reduce((sum, { size }) => sum + size, 0);
  }

  asWindow(): Window {
    return this as unknown as Window;
  }
}

/**
 * Compression answers from another thread, later on a busy machine: whoever asks it a few times after
 * the page did has its answer after the page has.
 */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await thereAndBack();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

async function thereAndBack(): Promise<void> {
  const packed = new Blob(['x']).stream().pipeThrough(new CompressionStream('deflate'));
  await new Response(packed.pipeThrough(new DecompressionStream('deflate'))).arrayBuffer();
}
