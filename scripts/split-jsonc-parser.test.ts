import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withPureEnumerations, withReexports } from './split-jsonc-parser';

const FOLDER = 'node_modules/jsonc-parser/lib/esm';
const main = readFileSync(`${FOLDER}/main.js`, 'utf8');

test('each name leads straight to its file, and the reader comes alone', () => {
  const split = withReexports(main);
  expect(split).toContain("export { visit as visit } from './impl/parser';");
  expect(split).toContain("export { getLocation as getLocation } from './impl/parser.js?later';");
  expect(split).toContain("export { createScanner as createScanner } from './impl/scanner';");
  expect(split).toContain("export { format as format } from './impl/format';");
  expect(split).toContain("export { setProperty as modify } from './impl/edit';");
  expect(split).not.toMatch(/export const|formatter\.format/);
});

test('all names of the package are there as before', () => {
  const names = (code: string) =>
    [...code.matchAll(/^export (?:(?:const|var|function) |\{ \w+ as )(\w+)/gm)]
      .map(([, name]) => name)
      .sort();
  const split = withPureEnumerations(withReexports(main));
  expect(names(split)).toEqual(names(main));
  expect(names(split)).toContain('printParseErrorCode');
});

test('another package, or another version of it, is refused instead of passed on', () => {
  expect(() => withReexports('export const a = 1;')).toThrow('re-exports nothing');
  expect(() => withReexports('export const visit = other.visit;')).toThrow('not imported');
});

test('an enumeration is the same value, made in a call that may be left out', () => {
  const code = `var Color;
(function (Color) {
    Color[Color["Red"] = 1] = "Red";
})(Color || (Color = {}));
`;
  const pure = withPureEnumerations(code);
  expect(pure).toContain('/* @__PURE__ */');
  const result = (source: string) => new Function(`${source}; return Color;`)();
  expect(result(pure)).toEqual({ 1: 'Red', Red: 1 });
  expect(result(pure)).toEqual(result(code));
});

test('the scanner keeps no enumeration in the way it was written', () => {
  const scanner = readFileSync(`${FOLDER}/impl/scanner.js`, 'utf8');
  expect(scanner).toContain('CharacterCodes || (CharacterCodes = {})');
  expect(withPureEnumerations(scanner)).not.toContain('CharacterCodes || (CharacterCodes = {})');
});
