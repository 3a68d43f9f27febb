/** Where a reader of an event stands, and which keys lead on from there. */
export interface Route {
  /** The path here, where its values are wanted. */
  readonly path: string | undefined;
  /** Where a key leads; undefined where nothing below it is wanted. */
  to(key: string): Route | undefined;
}

/** Every path is wanted. */
class AnyRoute implements Route {
  readonly path: string | undefined;

  constructor(path: string | undefined) {
    this.path = path;
  }

  to(key: string): Route {
    return new AnyRoute(this.path === undefined ? key : `${this.path}.${key}`);
  }
}

export const everyRoute: Route = new AnyRoute(undefined);

/** Only some paths are wanted. Keys with dots in them lead as far as the keys they spell. */
class WantedRoute implements Route {
  path: string | undefined;
  readonly next = new Map<string, WantedRoute>();

  to(key: string): WantedRoute | undefined {
    const next = this.next.get(key);
    if (next || !key.includes('.')) return next;
    let at: WantedRoute | undefined = this;
    for (const part of key.split('.')) {
      at = at.next.get(part);
      if (!at) return undefined;
    }
    return at;
  }
}

/** The route to some paths, so that the rest of an event need not be kept. */
export function routeTo(paths: Iterable<string>): Route {
  const root = new WantedRoute();
  for (const path of paths) {
    let at = root;
    for (const part of path.split('.')) {
      let next = at.next.get(part);
      if (!next) {
        next = new WantedRoute();
        at.next.set(part, next);
      }
      at = next;
    }
    at.path = path;
  }
  return root;
}
