/** Milliseconds after which a busy page is asked no longer. */
const PATIENCE = 1000;
/** Milliseconds until the first paint is over, in browsers that do not tell when they are idle. */
const PAUSE = 200;

/**
 * Runs something when the browser has nothing better to do, after the first paint as a rule.
 *
 * @returns takes it back
 */
export function whenIdle(window: Window, run: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const request = window.requestIdleCallback(run, { timeout: PATIENCE });
    return () => window.cancelIdleCallback(request);
  }
  const timer = window.setTimeout(run, PAUSE);
  return () => window.clearTimeout(timer);
}
