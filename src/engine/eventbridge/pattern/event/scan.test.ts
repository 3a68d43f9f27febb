import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../json/parse';
import * as arbitrary from '../testing/arbitrary';
import { write } from '../testing/json';
import type { FieldNode } from './fields';
import { fieldsOf, readEvent } from './read';
import { routeTo } from './route';
import { scanEvent } from './scan';

/** A reader's result with spans, in a form that can be compared. */
function plain(node: FieldNode): unknown {
  return [
    node.values.map(({ kind, text, span }) => [kind, text, span]),
    [...(node.arrays ?? [])].map(([array, elements]) => [
      array,
      [...elements].map(([place, element]) => [place, plain(element)]),
    ]),
  ];
}

/** JSON with white space of all kinds between its tokens. */
const spaced = fc
  .tuple(arbitrary.event, fc.constantFrom('', ' ', '\n', '\r\n', '\t'))
  .map(([event, space]) =>
    write(event).replaceAll(/("(?:[^"\\]|\\.)*")|([{}[\],:])/g, (_all, string, mark) =>
      string === undefined ? space + mark + space : string,
    ),
  );

describe('scanEvent', () => {
  it('finds the same leaves as the parsed tree, in the same places', () => {
    fc.assert(
      fc.property(spaced, (text) => {
        const { root } = parseJson(text);
        const scanned = scanEvent(text);
        if (root?.kind !== 'object' || !scanned) throw new Error('unread');
        const expected = fieldsOf(root);
        expect([...scanned.keys()]).toEqual([...expected.keys()]);
        // Arrays are numbered alike, because both readers go through the text in order.
        for (const [path, node] of scanned) {
          expect(plain(node)).toEqual(plain(expected.get(path) as FieldNode));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with JSON.parse about what is an object', () => {
    const put = fc.constantFrom(...'{}[]:,"\\01-.eEtn \n\t\u0001x', '\\u00e9', '\\u00', '""');
    const damaged = fc.tuple(spaced, fc.nat(), fc.nat(3), put).map(([text, place, gone, char]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + char + text.slice(at + gone);
    });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string(), spaced), (text) => {
        let object = false;
        try {
          const value: unknown = JSON.parse(text);
          object = typeof value === 'object' && value !== null && !Array.isArray(value);
        } catch {
          // Not JSON.
        }
        expect(scanEvent(text) !== undefined).toBe(object);
        expect(scanEvent(text, routeTo(['a'])) !== undefined).toBe(object);
        expect(readEvent(text).ok).toBe(object);
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps only what is wanted', () => {
    const text = '{"a":{"b":1,"c":2},"a.b":3,"d":[{"e":4}],"ab":5,"a.b.c":6}';
    const fields = scanEvent(text, routeTo(['a.b', 'd.e', 'f']));
    expect([...(fields?.keys() ?? [])]).toEqual(['a.b', 'd.e']);
    expect(fields?.get('a.b')?.values.map((value) => value.text)).toEqual(['1', '3']);
  });

  it('says what is wrong with an event', () => {
    const wrong = readEvent('{"a":1,}');
    expect(!wrong.ok && wrong.diagnostics[0]).toMatchObject({
      code: 'json-trailing-comma',
      aws: 'Parameter Event is not valid.',
    });
    const list = readEvent(' [1]');
    expect(!list.ok && list.diagnostics[0]).toMatchObject({
      code: 'event-not-an-object',
      span: { start: 1, end: 4 },
    });
  });
});
