import type { Actions, SettingsSlice } from '../types';
import type { SetState } from './edit';

export const DEFAULT_SETTINGS: SettingsSlice = { theme: 'system', editor: 'auto' };

/** The person's own preferences; they belong to no scenario. */
export function createSettingsActions(set: SetState): Pick<Actions, 'setTheme' | 'setEditor'> {
  return {
    setTheme: (theme) => set(() => ({ theme })),
    setEditor: (editor) => set(() => ({ editor })),
  };
}
