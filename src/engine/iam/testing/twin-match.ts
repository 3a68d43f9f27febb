import type { WrittenRequest } from './case';

/** Stands for one of the five colons that part an ARN. */
const PART = '\u0001';
const VARIABLE = /\$\{(?:([*?$])|([^},]*)(?:, ?'([^']*)')?)\}/g;

/** A text cut into plain stretches and wildcards; a variable's value is plain. */
export type Cut = readonly { readonly plain: string; readonly wild?: '*' | '?' }[];

/**
 * Replaces variables and tells wildcards apart.
 *
 * @returns undefined when the request does not tell what a variable stands for
 */
export function cut(
  text: string,
  request: WrittenRequest,
  { variables, wildcards }: { variables: boolean; wildcards: boolean },
): Cut | undefined {
  const parts: { plain: string; wild?: '*' | '?' }[] = [];
  const written = (stretch: string): void => {
    for (const char of stretch) {
      const wild = wildcards && (char === '*' || char === '?');
      parts.push(wild ? { plain: char, wild: char as '*' | '?' } : { plain: char });
    }
  };
  let from = 0;
  for (const found of variables ? text.matchAll(VARIABLE) : []) {
    written(text.slice(from, found.index));
    from = found.index + found[0].length;
    const value = found[1] ?? contextValue(found[2] ?? '', request);
    const known = typeof value === 'string' ? value : found[3];
    if (known === undefined) return undefined;
    parts.push({ plain: known });
  }
  written(text.slice(from));
  return parts;
}

/** What a request holds for a key, the keys included that follow from the caller. */
export function contextValue(
  key: string,
  request: WrittenRequest,
): string | readonly string[] | undefined {
  const lower = key.toLowerCase();
  for (const [name, value] of Object.entries(request.context)) {
    if (name.toLowerCase() === lower) return value;
  }
  const caller = request.principal;
  const service = caller.endsWith('.amazonaws.com');
  const session = /^arn:aws:sts::(\d+):assumed-role\/([^/]+)\//.exec(caller);
  if (lower === 'aws:principalisawsservice') return String(service);
  if (service) return undefined;
  if (lower === 'aws:principalaccount') return caller.split(':')[4];
  if (lower === 'aws:principalarn') {
    return session ? `arn:aws:iam::${session[1]}:role/${session[2]}` : caller;
  }
  if (lower === 'aws:username') return /:user\/(?:.*\/)?([^/]+)$/.exec(caller)?.[1];
  return undefined;
}

export function regexOf(pattern: Cut): RegExp {
  const source = pattern.map(({ plain, wild }) => {
    if (wild) return wild === '*' ? '[^]*' : '[^]';
    return escaped(plain);
  });
  return new RegExp(`^${source.join('')}$`);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** `*` and `?` in a text without variables. */
export function fitsGlob(pattern: string, text: string): boolean {
  const parts = [...pattern].map((char) =>
    char === '*' || char === '?' ? ({ plain: char, wild: char } as const) : { plain: char },
  );
  return regexOf(parts).test(text);
}

/** Does a `Resource` value fit the resource of the request? */
export function fitsResource(
  pattern: string,
  request: WrittenRequest,
  { variables, completes }: { variables: boolean; completes: boolean },
): 'fits' | 'differs' | 'unresolved' {
  if (pattern === '*') return 'fits';
  const colons = pattern.split(':');
  if (colons.length < 6 && completes) {
    const full = pattern + ':*'.repeat(6 - colons.length);
    if (fitsArn(full, request, variables) === 'fits') return 'fits';
  }
  return fitsArn(pattern, request, variables);
}

function fitsArn(
  pattern: string,
  request: WrittenRequest,
  variables: boolean,
): 'fits' | 'differs' | 'unresolved' {
  const head = pattern.split(':').slice(0, 5);
  const tail = cut(pattern.split(':').slice(5).join(':'), request, { variables, wildcards: true });
  if (!tail) return 'unresolved';
  const plain = { variables: false, wildcards: true };
  const pieces = [...head.map((part) => cut(part, request, plain) ?? []), tail];
  if (pattern.split(':').length < 6) pieces.pop();
  const source = pieces.map((piece) => piece.map(unit).join('')).join(`[:${PART}]`);
  const parts = request.resource.split(':');
  if (parts.length < 6 || parts[0] !== 'arn') return 'differs';
  const text = [parts.slice(0, 5).join(PART), parts.slice(5).join(':')].join(PART);
  return new RegExp(`^${source}$`).test(text) ? 'fits' : 'differs';
}

/** Only a star at the end of a part of an ARN runs on over the colons between its parts. */
function unit({ plain, wild }: Cut[number], at: number, piece: Cut): string {
  if (wild === '*') return at === piece.length - 1 ? '[^]*' : `[^${PART}]*`;
  return wild === '?' ? `[^${PART}]` : escaped(plain).replaceAll(':', `[:${PART}]`);
}
