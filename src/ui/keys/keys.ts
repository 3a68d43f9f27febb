import type { KeyBinding } from './commandKeys';

/** Command stands for Ctrl on these. */
export const APPLE = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether the event is one of the binding's keys. */
export function pressed(event: Pressed, binding: KeyBinding, apple = APPLE): boolean {
  return binding.keys.some((keys) => {
    const parts = keys.split('+');
    const key = parts.at(-1) ?? '';
    const mod = apple ? event.metaKey : event.ctrlKey;
    const other = apple ? event.ctrlKey : event.metaKey;
    // `?` is typed with Shift on most keyboards and without on others.
    const shift = key === '?' ? event.shiftKey : parts.includes('Shift');
    return (
      event.key.toLowerCase() === key.toLowerCase() &&
      mod === parts.includes('Mod') &&
      !other &&
      event.shiftKey === shift &&
      !event.altKey
    );
  });
}

/** Whether typing here writes text, so that single letters and undo belong to the field. */
export function writesText(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  return (
    element.isContentEditable ||
    element.closest('.monaco-editor') !== null ||
    element.matches('textarea, select, input:not([type=radio]):not([type=checkbox])')
  );
}
