import { type ComponentType, lazy } from 'react';
import { whenIdle } from './whenIdle';

/**
 * A component that the first table does without: its code is fetched when the browser is idle, at the
 * latest when it is shown. Suspends until then; where the code cannot be had it says so, and the rest
 * of the page goes on.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  whenIdle(load);
  const Part = lazy<ComponentType<Props>>(() =>
    load().then(
      (component) => ({ default: component }),
      () => ({ default: Missing }),
    ),
  );
  return Part as unknown as ComponentType<Props>;
}

function Missing() {
  return <p role="status">This part of the page could not be loaded; reload to try again.</p>;
}
