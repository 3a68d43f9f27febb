import { COMMAND_KEYS, type KeyBinding } from './commandKeys';

interface KeyGroup {
  readonly title: string;
  readonly bindings: readonly KeyBinding[];
}

/** Every key of the page, once, for the help sheet; the page itself needs the first group only. */
export const KEY_MAP: readonly KeyGroup[] = [
  { title: 'Everywhere', bindings: COMMAND_KEYS },
  {
    title: 'In the table',
    bindings: [
      { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], does: 'Move between cells' },
      { keys: ['Home', 'End'], does: 'First or last cell of the row' },
      { keys: ['Mod+Home', 'Mod+End'], does: 'First or last row' },
      { keys: ['PageUp', 'PageDown'], does: 'Ten rows up or down' },
      { keys: ['Enter'], does: 'Open the reasons of the cell; on a row, edit its text' },
      { keys: ['Space'], does: 'Choose the cell and stay in the table' },
      { keys: ['E'], does: 'Change the expected value: Yes, No, none' },
      { keys: ['Escape'], does: 'In the reasons: go back to the cell' },
    ],
  },
  {
    title: 'In an editor',
    bindings: [
      { keys: ['Tab'], does: 'Leave the editor' },
      { keys: ['Mod+M'], does: 'Let Tab indent, or leave again' },
    ],
  },
];
