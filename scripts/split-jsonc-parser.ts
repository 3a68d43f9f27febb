import type { Plugin } from 'vite';

const FOLDER = /[\\/]jsonc-parser[\\/]lib[\\/]esm[\\/]/;
const MAIN = /[\\/]main\.js$/;
/** Writing into a text parses it as a tree, which the first load does not. */
const EDIT = /[\\/]edit\.js$/;
/** What the first load needs of jsonc-parser; a second copy of its file holds the rest. */
const FIRST: ReadonlySet<string> = new Set(['visit']);

const IMPORT = /^import \* as (\w+) from '(\.\/impl\/\w+)';/gm;
/** `export const visit = parser.visit;` */
const ALIAS = /^export const (\w+) = (\w+)\.(\w+);/gm;
/** `export function format(text, range, options) { return formatter.format(text, range, options); }` */
const HANDED_ON = /^export function (\w+)\(([^)]*)\) \{\s*return (\w+)\.(\w+)\(\2\);\s*\}/gm;
/** What TypeScript makes of an enumeration. */
const ENUMERATION =
  /^(export )?var (\w+);\s*\(function \(\2\) \{([\s\S]*?)\}\)\(\2 \|\| \(\2 = \{\}\)\);/gm;

/**
 * jsonc-parser's `main.js` with re-exports instead of aliases and of functions that only hand on:
 * a bundler follows those past it, to the one file behind each name.
 *
 * @throws when it is not written in the way that is known here
 */
export function withReexports(main: string): string {
  const files = new Map([...main.matchAll(IMPORT)].map(([, name, file]) => [name, file]));
  let count = 0;
  const reexport = (name: string, from: string, original: string): string => {
    const file = files.get(from);
    if (file === undefined) throw new Error(`\`${from}\` is not imported by jsonc-parser`);
    count += 1;
    const copy = file.endsWith('/parser') && !FIRST.has(name) ? '.js?later' : '';
    return `export { ${original} as ${name} } from '${file}${copy}';`;
  };
  const result = main
    .replace(ALIAS, (_, name, from, original) => reexport(name, from, original))
    .replace(HANDED_ON, (_, name, _parameters, from, original) => reexport(name, from, original));
  if (count === 0) throw new Error('jsonc-parser re-exports nothing that is known here');
  return result;
}

/** Code with its enumerations as values that may be left out when nothing uses them. */
export function withPureEnumerations(code: string): string {
  return code.replace(
    ENUMERATION,
    (_, exported = '', name, members) =>
      `${exported}var ${name} = /* @__PURE__ */ (function (${name}) {${members}return ${name};\n})({});`,
  );
}

/**
 * Vite plugin: of jsonc-parser, only the reader is in the first load. As it is published, one file
 * hands on everything, enumerations that nothing uses stay in, and nothing tells a bundler that the
 * package's files only define functions and constants.
 */
export function splitJsoncParser(): Plugin {
  return {
    name: 'split-jsonc-parser',
    apply: 'build',
    transform: {
      filter: { id: FOLDER },
      handler: (code, id) => ({
        code: withPureEnumerations(
          MAIN.test(id)
            ? withReexports(code)
            : EDIT.test(id)
              ? code.replace("from './parser'", "from './parser.js?later'")
              : code,
        ),
        map: null,
        moduleSideEffects: false,
      }),
    },
  };
}
