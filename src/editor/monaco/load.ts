import { prepareEnvironment } from './workers';

type RichEditorModule = typeof import('./MonacoEditor');

let loading: Promise<RichEditorModule | undefined> | undefined;

/**
 * Loads Monaco once, when the page has nothing better to do.
 *
 * @returns the rich editor, or undefined when it cannot be had: the plain one then simply stays
 */
export function initialize(): Promise<RichEditorModule | undefined> {
  loading ??= whenIdle().then(load);
  return loading;
}

async function load(): Promise<RichEditorModule | undefined> {
  try {
    prepareEnvironment();
    return await import('./MonacoEditor');
  } catch {
    return undefined;
  }
}

/** Resolves when the first paint is over and the main thread is idle. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // Safari has no requestIdleCallback.
      if (typeof requestIdleCallback === 'function') {
        requestIdleCallback(() => resolve(), { timeout: 2_000 });
      } else setTimeout(resolve, 200);
    });
  });
}

let turn: Promise<void> = Promise.resolve();

/** Idle moments one after the other, so that several panes do not change editors all at once. */
export function nextIdleTurn(): Promise<void> {
  turn = turn.then(whenIdle);
  return turn;
}
