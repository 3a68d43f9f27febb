import { describe, expect, it } from 'vitest';
import { keyCaps } from './keyCaps';
import { KEY_MAP } from './keyMap';
import { pressed } from './keys';

const press = (
  key: string,
  mods: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...mods,
});
const undo = { keys: ['Mod+Z'], does: 'Undo' };
const redo = { keys: ['Mod+Shift+Z', 'Mod+Y'], does: 'Redo' };

describe('a key', () => {
  it('is Ctrl on most machines and Command on a Mac', () => {
    expect(pressed(press('z', { ctrlKey: true }), undo, false)).toBe(true);
    expect(pressed(press('z', { ctrlKey: true }), undo, true)).toBe(false);
    expect(pressed(press('z', { metaKey: true }), undo, true)).toBe(true);
  });

  it('is told apart by Shift', () => {
    const shifted = press('Z', { ctrlKey: true, shiftKey: true });
    expect(pressed(shifted, undo, false)).toBe(false);
    expect(pressed(shifted, redo, false)).toBe(true);
    expect(pressed(press('y', { ctrlKey: true }), redo, false)).toBe(true);
  });

  it('is not taken together with Alt', () => {
    expect(pressed(press('z', { ctrlKey: true, altKey: true }), undo, false)).toBe(false);
  });

  it('reads ? with and without Shift', () => {
    const help = { keys: ['?'], does: 'Help' };
    expect(pressed(press('?', { shiftKey: true }), help, false)).toBe(true);
    expect(pressed(press('?'), help, false)).toBe(true);
  });

  it('is printed as on the keyboard', () => {
    expect(keyCaps('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z']);
    expect(keyCaps('Mod+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z']);
  });
});

describe('the key map', () => {
  it('binds no key twice', () => {
    const bound = KEY_MAP.flatMap(({ bindings }) => bindings)
      .filter(({ command }) => command)
      .flatMap(({ keys }) => keys);
    expect(new Set(bound).size).toBe(bound.length);
  });
});
