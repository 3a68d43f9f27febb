import { describe, expect, it } from 'vitest';
import { Asked } from '../asked';
import type { Token } from '../match/token';
import { closingBrace, hasVariable, resolve, scan, textOf, unresolvedIn } from './variable';

const both = { variables: true, wildcards: true };
const text = (of: string): Token => ({ kind: 'text', text: of });
const variable = (source: string, key: string, fallback?: string): Token => ({
  kind: 'variable',
  key,
  fallback,
  source,
});
const STAR: Token = { kind: 'star' };
const ONE: Token = { kind: 'one' };

describe('scan', () => {
  it.each<[string, Token[]]>([
    ['', []],
    ['abc', [text('abc')]],
    ['*?', [STAR, ONE]],
    ['a*b?c', [text('a'), STAR, text('b'), ONE, text('c')]],
    ['${aws:UserName}', [variable('${aws:UserName}', 'aws:username')]],
    ['a${x:y}b', [text('a'), variable('${x:y}', 'x:y'), text('b')]],
    ['${x}${y}', [variable('${x}', 'x'), variable('${y}', 'y')]],
    ['a${*}${?}${$}b', [text('a*?$b')]],
    ['${$}{x}', [text('${x}')]],
    ['$', [text('$')]],
    ['${', [text('${')]],
    ['{x}$x{y}', [text('{x}$x{y}')]],
    ['x{a}', [text('x{a}')]],
    ['${x*', [text('${x'), STAR]],
    ['${x} ${y', [variable('${x}', 'x'), text(' ${y')]],
    ['${}', [variable('${}', '')]],
    ["${X:y, 'None}'}z", [variable("${X:y, 'None}'}", 'x:y', 'None}'), text('z')]],
    ["${x,'d'}", [variable("${x,'d'}", 'x', 'd')]],
    ["${x,   ''}", [variable("${x,   ''}", 'x', '')]],
    ["${x, 'd' }", [variable("${x, 'd' }", "x, 'd' ")]],
    ["${x, 'd}", [variable("${x, 'd}", "x, 'd")]],
    ["${a,b, 'd'}", [variable("${a,b, 'd'}", "a,b, 'd'")]],
  ])('reads %s', (source, tokens) => {
    expect(scan(source, both)).toEqual(tokens);
  });

  it('leaves alone what does not work in a place', () => {
    expect(scan('a*${x}', { variables: true, wildcards: false })).toEqual([
      text('a*'),
      variable('${x}', 'x'),
    ]);
    expect(scan('a*${x}', { variables: false, wildcards: true })).toEqual([
      text('a'),
      STAR,
      text('${x}'),
    ]);
    expect(scan('${*}', { variables: false, wildcards: false })).toEqual([text('${*}')]);
  });
});

it('a variable ends at its first brace outside a quoted default', () => {
  expect(closingBrace('${x}', 2)).toBe(3);
  expect(closingBrace('}${x}', 3)).toBe(4);
  expect(closingBrace("${x, '}'}", 2)).toBe(8);
  expect(closingBrace("${x,'}'}", 2)).toBe(7);
  expect(closingBrace("${x, '}", 2)).toBe(6);
  expect(closingBrace("${x} and , 'y' }", 2)).toBe(3);
  expect(closingBrace("${x, 'y'", 2)).toBe(-1);
  expect(closingBrace('}', 0)).toBe(0);
});

describe('variables of a request', () => {
  const asked = new Asked(
    {
      principal: 'arn:aws:iam::123456789012:user/alice',
      action: 'a:b',
      resource: '*',
      context: new Map<string, string | string[]>([
        ['x:k', '*'],
        ['x:list', ['a']],
      ]),
    },
    {},
  );
  const scanned = (source: string) => scan(source, both);

  it('are replaced by values, which are text', () => {
    expect(resolve(scanned('a${X:K}?'), asked)).toEqual([text('a'), text('*'), ONE]);
    expect(resolve(scanned("${x:list, 'd'}${aws:username}"), asked)).toEqual([
      text('d'),
      text('alice'),
    ]);
    expect(resolve(scanned('a${x:list}'), asked)).toBeUndefined();
    expect(resolve(scanned('a${x:none}'), asked)).toBeUndefined();
  });

  it('are named when the request cannot fill them', () => {
    expect(unresolvedIn(scanned('a${x:k}'), asked)).toBeUndefined();
    expect(unresolvedIn(scanned('a${x:k}${x:none}${x:list}'), asked)).toMatchObject({
      source: '${x:none}',
    });
    expect(hasVariable(scanned('a*?'))).toBe(false);
    expect(hasVariable(scanned('a${x}'))).toBe(true);
  });

  it('are written back with their wildcards', () => {
    expect(textOf(resolve(scanned('a*b?${x:k}'), asked) ?? [])).toBe('a*b?*');
  });
});
