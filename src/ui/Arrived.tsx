import { useLayoutEffect } from 'react';

/** Tells when its siblings inside a Suspense are all there. */
export function Arrived({ on }: { on: () => void }) {
  useLayoutEffect(on, [on]);
  return null;
}
