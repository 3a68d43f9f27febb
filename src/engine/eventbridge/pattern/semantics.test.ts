import { describe, expect, it } from 'vitest';
import { compilePattern, matches } from '.';

/** Whether a pattern, given as text or as JSON, matches an event. */
function match(pattern: object | string, event: object | string): boolean {
  const text = typeof pattern === 'string' ? pattern : JSON.stringify(pattern);
  const compiled = compilePattern(text);
  if (!compiled.ok) throw new Error(compiled.aws);
  return matches(compiled, typeof event === 'string' ? event : JSON.stringify(event));
}
/** Whether one entry matches one value. */
const entry = (entryText: string, valueText: string) =>
  match(`{"f":[${entryText}]}`, `{"f":${valueText}}`);

describe('literals', () => {
  it.each([
    ['"x"', '"x"', true],
    ['"x"', '"X"', false],
    ['""', '""', true],
    ['"é"', '"e\\u0301"', false],
    ['"\\u0078"', '"x"', true],
    ['true', 'true', true],
    ['true', '"true"', false],
    ['null', 'null', true],
    ['null', '"null"', false],
    ['"5"', '5', false],
    ['5', '"5"', false],
    ['"::1"', '"0:0:0:0:0:0:0:1"', true],
    ['"10.0.0.1"', '"10.0.0.01"', true],
    ['"10.0.0.256"', '"10.0.0.256"', true],
    ['"10.0.0.1"', '"::ffff:a00:1"', true],
    ['"12:34"', '"12:34"', true],
    ['{"exactly":"::1"}', '"0:0:0:0:0:0:0:1"', false],
  ])('%s against %s: %s', (e, value, expected) => expect(entry(e, value)).toBe(expected));
});

describe('numbers', () => {
  it.each([
    ['300', '300.0', true],
    ['300', '3.0e2', true],
    ['300', '3.00E+2', true],
    ['-0', '0', true],
    ['0', '-0.0', true],
    ['0', '0e5', true],
    ['1e+100', '1e100', true],
    ['0.1', '0.10', true],
    ['9007199254740993', '9007199254740993', true],
    ['9007199254740993', '9007199254740992', false],
    ['9007199254740992', '9007199254740993', false],
    ['9007199254740993', '9007199254740993.0', false],
    ['1e400', '1e400', true],
    ['123456789012345678', '123456789012345678', true],
    ['{"numeric":[">",0]}', '9007199254740993', false],
    ['{"numeric":[">",0]}', '1', true],
    ['{"numeric":[">",0]}', '"1"', false],
    ['{"numeric":["<=",5]}', '5.0', true],
    ['{"numeric":["<",5]}', '5', false],
    ['{"numeric":[">=",-1,"<",0]}', '-0', false],
    ['{"numeric":["=",301.8]}', '3.018e2', true],
    ['{"numeric":["<",-5e9]}', '-6e9', true],
  ])('%s against %s: %s', (e, value, expected) => expect(entry(e, value)).toBe(expected));
});

describe('filters on strings', () => {
  it.each([
    ['{"prefix":""}', '""', true],
    ['{"prefix":""}', '5', false],
    ['{"suffix":""}', 'null', false],
    ['{"prefix":{"equals-ignore-case":"eu-"}}', '"EU-west"', true],
    ['{"suffix":{"equals-ignore-case":".png"}}', '"a.PnG"', true],
    ['{"suffix":{"equals-ignore-case":"ß"}}', '"aSS"', true],
    ['{"equals-ignore-case":"ß"}', '"SS"', true],
    ['{"equals-ignore-case":"ß"}', '"ss"', false],
    ['{"equals-ignore-case":"Σ"}', '"σ"', true],
    ['{"equals-ignore-case":"Σ"}', '"ς"', false],
    ['{"equals-ignore-case":"😀"}', '"😀"', false],
    ['{"equals-ignore-case":"😀"}', '"??"', true],
    ['{"wildcard":"*"}', '""', true],
    ['{"wildcard":"*"}', '5', false],
    ['{"wildcard":"a*b"}', '"a\\n\\nb"', true],
    ['{"wildcard":"a*b"}', '"ab"', true],
    ['{"wildcard":"a*a"}', '"a"', false],
    ['{"wildcard":"a*bc*bc"}', '"abcbc"', true],
    ['{"wildcard":"a*bc*bc"}', '"abc"', false],
    ['{"wildcard":"\\\\*"}', '"*"', true],
    ['{"wildcard":"\\\\*"}', '"x"', false],
    ['{"wildcard":"a\\\\\\\\*"}', '"a\\\\b"', true],
    ['{"wildcard":""}', '""', true],
    ['{"wildcard":""}', '"x"', false],
    ['{"cidr":"10.0.0.77/24"}', '"10.0.0.1"', true],
    ['{"cidr":"10.0.0.0/24"}', '"10.0.1.0"', false],
    ['{"cidr":"0.0.0.0/0"}', '"::1"', false],
    ['{"cidr":"::/0"}', '"::1"', true],
    ['{"cidr":"::/0"}', '"1.2.3.4"', false],
    ['{"cidr":"10.0.0.0/31"}', '"10.0.0.1"', true],
  ])('%s against %s: %s', (e, value, expected) => expect(entry(e, value)).toBe(expected));

  it('no form of a unit begins or ends another, which folding rests on', () => {
    for (let code = 0; code < 0xd800; code++) {
      const unit = String.fromCharCode(code);
      const [lower, upper] = [unit.toLowerCase(), unit.toUpperCase()];
      if (lower === upper) continue;
      expect([lower.startsWith(upper), upper.startsWith(lower)]).toEqual([false, false]);
      expect([lower.endsWith(upper), upper.endsWith(lower)]).toEqual([false, false]);
    }
  });
});

describe('anything-but', () => {
  it.each([
    ['{"anything-but":"x"}', '"y"', true],
    ['{"anything-but":"x"}', '"x"', false],
    ['{"anything-but":"x"}', 'null', true],
    ['{"anything-but":"x"}', 'true', true],
    ['{"anything-but":"5"}', '5', true],
    ['{"anything-but":5}', '5.0', false],
    ['{"anything-but":5}', '"5"', true],
    ['{"anything-but":5}', '9007199254740993', true],
    ['{"anything-but":["x","y"]}', '"y"', false],
    ['{"anything-but":"x"}', '["x","y"]', true],
    ['{"anything-but":"x"}', '["x"]', false],
    ['{"anything-but":"x"}', '[]', false],
    ['{"anything-but":"x"}', '{}', false],
    ['{"anything-but":"10.0.0.1"}', '"10.0.0.01"', true],
    ['{"anything-but":{"wildcard":["a*","*b"]}}', '"xb"', false],
  ])('%s against %s: %s', (e, value, expected) => expect(entry(e, value)).toBe(expected));

  it('needs the field', () => expect(match({ f: [{ 'anything-but': 'x' }] }, {})).toBe(false));
});

describe('exists', () => {
  const there = { f: [{ exists: true }] };
  const absent = { f: [{ exists: false }] };
  it.each([
    [{ f: null }, true],
    [{ f: '' }, true],
    [{ f: [] }, false],
    [{ f: {} }, false],
    [{ f: { g: 1 } }, false],
    [{ f: [[]] }, false],
    [{ f: [[1]] }, true],
    [{}, false],
  ])('%j: %s', (event, present) => {
    expect(match(there, event)).toBe(present);
    expect(match(absent, event)).toBe(!present);
  });
});

describe('paths', () => {
  const nested = { detail: { 'a.b': [1] } };
  const dotted = { 'detail.a': { b: [1] } };
  it.each([nested, dotted])('%j matches nested and dotted keys', (pattern) => {
    expect(match(pattern, { detail: { a: { b: 1 } } })).toBe(true);
    expect(match(pattern, { 'detail.a.b': 1 })).toBe(true);
    expect(match(pattern, { detail: { 'a.b': 1 } })).toBe(true);
    expect(match(pattern, { detail: { a: 1 } })).toBe(false);
  });

  it('empty keys are keys', () => {
    expect(match({ a: { '': [1] } }, { a: { '': 1 } })).toBe(true);
    expect(match({ '': { a: [1] } }, { '': { a: 1 } })).toBe(true);
    expect(match({ '': { a: [1] } }, { a: 1 })).toBe(false);
  });

  it('nested arrays flatten', () => {
    expect(match({ a: [3] }, { a: [1, [2, [3]]] })).toBe(true);
  });
});

describe('keys given twice', () => {
  const codes = (text: string) => {
    const compiled = compilePattern(text);
    return compiled.ok ? compiled.warnings.map((w) => [w.code, w.span.start]) : [];
  };
  it.each([
    ['{"a":[1],"a":[2]}', { a: 2 }, { a: 1 }],
    ['{"a":{"b":[1]},"a.b":[2]}', { a: { b: 2 } }, { a: { b: 1 } }],
    ['{"a":{"b":[1]},"a":{"c":[2]}}', { a: { b: 1, c: 2 } }, { a: { c: 2 } }],
  ])('%s', (pattern, yes, no) => {
    expect(match(pattern, yes)).toBe(true);
    expect(match(pattern, no)).toBe(false);
  });

  it('are warned of', () => {
    expect(codes('{"a":[1],"a":[2]}')).toEqual([['duplicate-key', 1]]);
    expect(codes('{"a":{"b":[1]},"a.b":[2]}')).toEqual([['duplicate-key', 6]]);
    expect(codes('{"a":{"b":[1]},"a":{"c":[2]}}')).toEqual([]);
    expect(codes('{"$or":[{"a":[1]},{"a":[2]}]}')).toEqual([]);
    expect(codes('{"$or":[{"a":[1]},{"b":[2]}],"a":[3]}')).toEqual([['duplicate-key', 9]]);
  });

  it('so are undocumented operators and patterns over the default quota', () => {
    expect(codes('{"a":[{"exactly":"x"}]}')).toEqual([['undocumented-operator', 6]]);
    expect(codes(`{"a":["${'x'.repeat(2048)}"]}`)).toEqual([['pattern-over-quota', 2048]]);
  });
});

describe('$or', () => {
  it('needs one branch, and what stands beside it as well', () => {
    const pattern = { s: ['x'], $or: [{ a: [1] }, { b: [2], c: [3] }] };
    expect(match(pattern, { s: 'x', a: 1 })).toBe(true);
    expect(match(pattern, { s: 'x', b: 2, c: 3 })).toBe(true);
    expect(match(pattern, { s: 'x', b: 2 })).toBe(false);
    expect(match(pattern, { a: 1 })).toBe(false);
  });

  it('order counts', () => {
    const after = '{"$or":[{"a":[1]},{"b":[2]}],"a":[3]}';
    expect(match(after, { a: 1 })).toBe(false);
    expect(match(after, { a: 3 })).toBe(true);
    expect(match(after, { a: 3, b: 2 })).toBe(true);
    const before = '{"a":[3],"$or":[{"a":[1]},{"b":[2]}]}';
    expect(match(before, { a: 1 })).toBe(true);
    expect(match(before, { a: 3 })).toBe(false);
    expect(match(before, { a: 3, b: 2 })).toBe(true);
  });

  it('stands at any depth, and within itself', () => {
    const pattern = { d: { $or: [{ a: [1] }, { b: [2], $or: [{ c: [3] }, { e: [4] }] }] } };
    expect(match(pattern, { d: { b: 2, e: 4 } })).toBe(true);
    expect(match(pattern, { d: { b: 2 } })).toBe(false);
  });
});

describe('arrays of objects', () => {
  const both = { l: { a: [1], b: [2] } };
  it('two fields must lie in one element of every array that they share', () => {
    expect(match(both, { l: [{ a: 1, b: 2 }] })).toBe(true);
    expect(match(both, { l: [{ a: 1 }, { b: 2 }] })).toBe(false);
    expect(match(both, { l: [{ a: 1 }, { b: 2 }, { a: [7, 1], b: 2 }] })).toBe(true);
    expect(match(both, { l: [[{ a: 1 }, { b: 2 }]] })).toBe(false);
    const deeper = { l: { m: { a: [1] }, n: { b: [2] } } };
    expect(match(deeper, { l: [{ m: [{ a: 0 }, { a: 1 }], n: [{ b: 2 }] }] })).toBe(true);
    expect(match(deeper, { l: [{ m: [{ a: 1 }] }, { n: [{ b: 2 }] }] })).toBe(false);
  });

  it('scalars in a list are not bound to their place', () => {
    expect(match({ l: [1], m: [2] }, { l: [1, 2], m: [1, 2] })).toBe(true);
  });

  it('absence is judged in the order of paths, within the elements bound so far', () => {
    const l = [{ a: 1 }, { b: 2 }];
    expect(match({ l: { a: [1], b: [{ exists: false }] } }, { l })).toBe(true);
    expect(match({ l: { a: [{ exists: false }], b: [2] } }, { l })).toBe(false);
  });
});

describe('the time that matching takes', () => {
  it('is short on events that are made to take long', () => {
    const names = Array.from({ length: 30 }, (_, i) => `k${String(i).padStart(2, '0')}`);
    const pattern = {
      ...Object.fromEntries(names.map((name) => [name, { x: [1] }])),
      z: { x: [1], y: [2] },
    };
    const list = Array.from({ length: 30 }, () => ({ x: 1 }));
    const event = { ...Object.fromEntries(names.map((name) => [name, list])), z: list };
    expect(match(pattern, event)).toBe(false);
    const deep = Array.from({ length: 2000 }, () => ({ x: 1, y: 1 }));
    expect(match({ z: { w: [{ exists: false }], x: [1], y: [2] } }, { z: deep })).toBe(false);
  });

  it('is bounded where an event repeats the key of an array', () => {
    const names = Array.from({ length: 20 }, (_, i) => `p${String(i).padStart(2, '0')}`);
    const element = Object.fromEntries([...names, 'z'].map((name) => [name, 1]));
    const members = names.map(() => `"a":${JSON.stringify([element, element])}`).join();
    const fields = Object.fromEntries(names.map((name) => [name, [1]]));
    expect(match({ a: { ...fields, z: [{ exists: false }] } }, `{${members}}`)).toBe(false);
  });

  it('is short on texts that are made to take long', () => {
    const long = 'a'.repeat(200_000);
    expect(entry(`{"wildcard":"*b${'a'.repeat(3000)}*c"}`, `"${long}"`)).toBe(false);
    expect(entry(`{"equals-ignore-case":"${'a'.repeat(4000)}"}`, `"${long}"`)).toBe(false);
    expect(match({ a: [1] }, '['.repeat(100_000))).toBe(false);
    expect(match({ a: [1] }, `${'{"a":'.repeat(900)}1${'}'.repeat(900)}`)).toBe(false);
  });
});

describe('an event that is none', () => {
  it.each(['', '[]', '5', '{', '{"f":1,}', '{"f":01}', '{"f":"\n"}', '{"f":1}x', '{"f":"\\q"}'])(
    '%j matches nothing',
    (event) => expect(match({ f: [{ exists: false }] }, event)).toBe(false),
  );
});
