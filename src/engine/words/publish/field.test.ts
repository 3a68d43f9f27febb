import { describe, expect, it } from 'vitest';
import { compilePattern, explainMatch } from '../../eventbridge/pattern';
import { parseJson } from '../../json/parse';
import { plain } from '../phrase';
import { fieldWords } from './field';

const EVENT = JSON.stringify({
  source: 'com.example',
  'detail-type': 'UserCreated',
  detail: { plan: 'free', age: 17, address: { city: 'Ulm' } },
});

function said(pattern: object): string[] {
  const text = JSON.stringify(pattern);
  const compiled = compilePattern(text);
  const { root } = parseJson(EVENT);
  if (!compiled.ok || root?.kind !== 'object') throw new Error('not readable');
  return explainMatch(compiled, root).fields.map((field) => plain(fieldWords(field, text)));
}

describe('a field of a pattern in words', () => {
  it.each([
    [{ source: ['com.example'] }, '`"com.example"` is listed'],
    [{ source: [{ prefix: 'com.' }] }, '`"com.example"` fits `{"prefix":"com."}`'],
    [{ detail: { plan: [{ exists: true }] } }, '`"free"` is there'],
    [{ detail: { plan: ['pro'] } }, 'the event says `"free"`; the pattern takes `"pro"`'],
    [
      { detail: { plan: ['FREE'] } },
      'the event says `"free"`; the pattern takes `"FREE"` (capital letters count)',
    ],
    [
      { detail: { plan: [{ 'anything-but': 'free' }] } },
      'the event says `"free"`; the pattern takes `{"anything-but":"free"}` (it is excluded)',
    ],
    [
      { detail: { age: [{ numeric: ['>=', 18] }] } },
      'the event says `17`; the pattern takes `{"numeric":[">=",18]}` (too small)',
    ],
    [{ detail: { team: ['a', 'b'] } }, 'the event has none; the pattern takes `"a"` or `"b"`'],
    [{ detail: { team: [{ exists: false }] } }, 'the event has none, as the pattern wants'],
    [
      { detail: { address: ['Ulm'] } },
      'the event holds an object here, and only what is in it can match; the pattern takes `"Ulm"`',
    ],
    [
      { source: ['1', '2', '3', '4', '5'] },
      'the event says `"com.example"`; the pattern takes `"1"`, `"2"`, `"3"` or one of 2 more',
    ],
  ])('%j', (pattern, words) => {
    expect(said(pattern)).toEqual([words]);
  });
});
