import { describe, expect, it } from 'vitest';
import { cell } from './fixtures';
import { reasonLines } from './lines';
import { treeMove, visibleLines } from './tree';

const lines = reasonLines(cell());
const ids = (folds: ReadonlyMap<string, boolean>) =>
  visibleLines(lines, folds).map(({ line }) => line.id);
const all = visibleLines(lines, new Map());

describe('the lines that can be seen', () => {
  it('are all but those under a folded line', () => {
    expect(ids(new Map())).toEqual(['0', '0/0', '0/1', '0/2', '0/2/r0', '0/2/r1']);
    expect(ids(new Map([['0/2', false]]))).toEqual(['0', '0/0', '0/1', '0/2']);
    expect(ids(new Map([['0', false]]))).toEqual(['0']);
  });

  it('know their level, their place among siblings and the end of their statement', () => {
    expect(all.map(({ level }) => level)).toEqual([1, 2, 2, 2, 3, 3]);
    expect(all.map(({ position, siblings }) => `${position}/${siblings}`)).toEqual([
      '1/1',
      '1/3',
      '2/3',
      '3/3',
      '1/2',
      '2/2',
    ]);
    expect(all.filter(({ last }) => last).map(({ line }) => line.id)).toEqual(['0/2/r1']);
    expect(all.filter(({ failing }) => failing).map(({ line }) => line.id)).toEqual([
      '0/2',
      '0/2/r0',
      '0/2/r1',
    ]);
  });
});

describe('keys', () => {
  it.each([
    ['ArrowDown', '0', { kind: 'focus', id: '0/0' }],
    ['ArrowDown', '0/2/r1', undefined],
    ['ArrowUp', '0/0', { kind: 'focus', id: '0' }],
    ['ArrowUp', '0', undefined],
    ['Home', '0/2', { kind: 'focus', id: '0' }],
    ['End', '0', { kind: 'focus', id: '0/2/r1' }],
    ['ArrowLeft', '0/2/r1', { kind: 'focus', id: '0/2' }],
    ['ArrowLeft', '0/2', { kind: 'fold', id: '0/2', open: false }],
    ['ArrowRight', '0/2', { kind: 'focus', id: '0/2/r0' }],
    ['ArrowRight', '0/0', undefined],
    ['a', '0', undefined],
    ['ArrowDown', 'gone', undefined],
  ] as const)('%s on %s', (key, current, expected) => {
    expect(treeMove(all, current, key)).toEqual(expected);
  });

  it('unfold a folded line before they go into it', () => {
    const folded = visibleLines(lines, new Map([['0/2', false]]));
    expect(treeMove(folded, '0/2', 'ArrowRight')).toEqual({ kind: 'fold', id: '0/2', open: true });
  });
});
