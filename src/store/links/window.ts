import type { Clock } from '../persistence/clock';

/** What the link sync needs of a window; a test brings its own. */
export interface LinkWindow extends Clock {
  readonly location: {
    readonly hash: string;
    readonly pathname: string;
    readonly search: string;
  };
  readonly history: {
    readonly state: unknown;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  readonly document: { getElementById(id: string): object | null };
  addEventListener(type: 'hashchange', listener: () => void): void;
  removeEventListener(type: 'hashchange', listener: () => void): void;
}

/** The fragment of the address, without `#`. */
export function fragmentOf({ location }: LinkWindow): string {
  return location.hash.replace(/^#/, '');
}

/**
 * Puts a fragment into the address without a step in the browser's history.
 *
 * @param fragment empty = none
 * @returns false when the browser refuses, as some do when it happens often
 */
export function replaceFragment(window: LinkWindow, fragment: string): boolean {
  const { history, location } = window;
  const url = `${location.pathname}${location.search}${fragment && `#${fragment}`}`;
  try {
    history.replaceState(history.state, '', url);
    return true;
  } catch {
    return false;
  }
}
