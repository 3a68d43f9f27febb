import { APPLE } from './keys';

/** The parts of `Mod+Shift+Z` as they are printed on this person's keyboard. */
export function keyCaps(keys: string, apple = APPLE): string[] {
  return keys.split('+').map((part) => CAPS[part]?.[apple ? 1 : 0] ?? part);
}

const CAPS: Readonly<Record<string, readonly [string, string]>> = {
  Mod: ['Ctrl', '⌘'],
  Shift: ['Shift', '⇧'],
  ArrowUp: ['↑', '↑'],
  ArrowDown: ['↓', '↓'],
  ArrowLeft: ['←', '←'],
  ArrowRight: ['→', '→'],
  PageUp: ['Page up', 'Page up'],
  PageDown: ['Page down', 'Page down'],
  Escape: ['Esc', 'Esc'],
};
