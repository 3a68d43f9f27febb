/** Every key of the page, once: the bindings and the help sheet both read it. */
export type Command =
  | 'undo'
  | 'redo'
  | 'share'
  | 'examples'
  | 'add-row'
  | 'next-region'
  | 'previous-region'
  | 'help';

export interface KeyBinding {
  /** Spelled `Mod+Shift+Z`; `Mod` is Ctrl, on a Mac Command. */
  readonly keys: readonly string[];
  readonly does: string;
  /** Missing when the key is handled by the place that has the focus. */
  readonly command?: Command;
  /** Typed in a text it means something else there. */
  readonly notInText?: boolean;
}

export interface KeyGroup {
  readonly title: string;
  readonly bindings: readonly KeyBinding[];
}

export const KEY_MAP: readonly KeyGroup[] = [
  {
    title: 'Everywhere',
    bindings: [
      { keys: ['Mod+S'], does: 'Copy a link to this scenario', command: 'share' },
      { keys: ['Mod+K'], does: 'Open the examples', command: 'examples' },
      { keys: ['Mod+Z'], does: 'Undo', command: 'undo', notInText: true },
      {
        keys: ['Mod+Shift+Z', 'Mod+Y'],
        does: 'Redo',
        command: 'redo',
        notInText: true,
      },
      { keys: ['Mod+Enter'], does: 'Add a row', command: 'add-row' },
      {
        keys: ['F6'],
        does: 'Go on to the next part: policies, row text, table, reasons',
        command: 'next-region',
      },
      { keys: ['Shift+F6'], does: 'Go back one part', command: 'previous-region' },
      { keys: ['?'], does: 'Show these keys', command: 'help', notInText: true },
    ],
  },
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
