/** Where a reader of an event stands, and which keys lead on from there. */
export interface Route {
  /** The path here, where its values are wanted. */
  readonly path: string | undefined;
  /** Passes by members with a scalar that are not wanted here, as far as they can be told at once. */
  readonly unwanted: RegExp | undefined;
  /** Where a key leads; undefined where nothing below it is wanted. */
  to(key: string): Route | undefined;
  /** As `to`, for a key that stands in a text. */
  toSlice(text: string, start: number, end: number): Route | undefined;
}

/** Every path is wanted. */
class AnyRoute implements Route {
  readonly path: string | undefined;
  readonly unwanted = undefined;

  constructor(path: string | undefined) {
    this.path = path;
  }

  to(key: string): Route {
    return new AnyRoute(this.path === undefined ? key : `${this.path}.${key}`);
  }

  toSlice(text: string, start: number, end: number): Route {
    return this.to(text.slice(start, end));
  }
}

export const everyRoute: Route = new AnyRoute(undefined);

const STRING = String.raw`"[^"\\\0-\x1f]*"`;
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const SPACE = String.raw`[ \n\r\t]*`;

/** Members up to a comma whose keys are none of these and do not go on after a dot. */
function membersExcept(keys: readonly string[]): RegExp {
  const wanted = keys.map((key) =>
    key.replaceAll(/[^\w-]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
  const other = keys.length === 0 ? '' : `(?!"(?:${wanted.join('|')})[".])`;
  const value = `(?:${STRING}|${NUMBER}|true|false|null)`;
  return new RegExp(`(?:${other}${STRING}${SPACE}:${SPACE}${value}${SPACE},${SPACE})*`, 'y');
}

/** Up to so many keys are compared one by one. */
const FEW = 6;

/** Only some paths are wanted. Keys with dots in them lead as far as the keys they spell. */
class WantedRoute implements Route {
  path: string | undefined;
  readonly #next = new Map<string, WantedRoute>();
  readonly #keys: string[] = [];
  /** Code of each key's first letter; of an empty key the quote that follows it in a text. */
  readonly #firsts: number[] = [];
  readonly #routes: WantedRoute[] = [];
  #unwanted: RegExp | undefined;

  get unwanted(): RegExp | undefined {
    if (this.#keys.length > FEW) return undefined;
    this.#unwanted ??= membersExcept(this.#keys);
    return this.#unwanted;
  }

  to(key: string): WantedRoute | undefined {
    const next = this.#next.get(key);
    if (next || !key.includes('.')) return next;
    let at: WantedRoute | undefined = this;
    for (const part of key.split('.')) {
      at = at.#next.get(part);
      if (!at) return undefined;
    }
    return at;
  }

  toSlice(text: string, start: number, end: number): WantedRoute | undefined {
    const keys = this.#keys;
    if (keys.length > FEW) return this.to(text.slice(start, end));
    const first = text.charCodeAt(start);
    for (let index = 0; index < keys.length; index++) {
      // Most keys differ at once.
      if (this.#firsts[index] !== first) continue;
      const key = keys[index] ?? '';
      if (!text.startsWith(key, start)) continue;
      if (key.length === end - start) return this.#routes[index];
      // Only what goes on after a dot can lead further.
      if (text.charCodeAt(start + key.length) === 46) return this.to(text.slice(start, end));
    }
    return undefined;
  }

  /** Adds the key's route where there is none yet. */
  add(key: string): WantedRoute {
    let next = this.#next.get(key);
    if (!next) {
      next = new WantedRoute();
      this.#next.set(key, next);
      this.#keys.push(key);
      this.#firsts.push(key === '' ? 34 : key.charCodeAt(0));
      this.#routes.push(next);
    }
    return next;
  }
}

/** No path is wanted. */
export const nowhere: Route = new WantedRoute();

/** The route to some paths, so that the rest of an event need not be kept. */
export function routeTo(paths: Iterable<string>): Route {
  const root = new WantedRoute();
  for (const path of paths) {
    let at = root;
    for (const part of path.split('.')) at = at.add(part);
    at.path = path;
  }
  return root;
}
