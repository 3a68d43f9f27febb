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

/** The keys that work everywhere, with what they do. */
export const COMMAND_KEYS: readonly KeyBinding[] = [
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
];
