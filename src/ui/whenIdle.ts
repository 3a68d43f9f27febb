/**
 * Fetches a part of the page that is not needed for the first table, once the browser has nothing
 * better to do. A failure is not told here: whoever needs the part asks for it again.
 */
export function whenIdle(load: () => Promise<unknown>): void {
  const fetch = () => void load().catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(fetch, { timeout: 4000 });
  else setTimeout(fetch, 1500);
}
