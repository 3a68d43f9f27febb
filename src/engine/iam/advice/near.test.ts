import { describe, expect, it } from 'vitest';
import { nearest } from './near';

describe('nearest', () => {
  it.each<[string, string[], string | undefined]>([
    ['allow', ['Deny', 'Allow'], 'Allow'],
    ['alow', ['Allow'], 'Allow'],
    ['aloow', ['Allow'], 'Allow'],
    ['abcdef', ['abcdeX'], 'abcdeX'],
    ['abcdef', ['abcdXX'], undefined],
    ['abcdefg', ['abcdeXX'], 'abcdeXX'],
    ['abcdefg', ['abcdXXX'], undefined],
    ['abcdefg', ['XXabcdefg'], 'XXabcdefg'],
    ['abcdefg', ['XXabcdefg', 'abcdefgh'], 'abcdefgh'],
    ['abcdefg', ['abcdefgXX', 'Xabcdefg'], 'Xabcdefg'],
    ['abcdefg', ['cdefg', 'bcdefg'], 'bcdefg'],
    ['abcdefg', ['abcdefX', 'abcdefY'], 'abcdefX'],
    ['abcdefg', ['abcdeXX', 'abcdefX', 'abcdeYY'], 'abcdefX'],
    ['', [], undefined],
    ['', ['a', 'b'], 'a'],
  ])('%s among %s', (written, known, meant) => {
    expect(nearest(written, known)).toBe(meant);
  });
});
