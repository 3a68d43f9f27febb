import type { Playground } from '../playground';
import type { EditorChoice, SettingsSlice, Theme } from '../types';
import type { Shelf } from './shelf';

const KEY = 'eb-policy-playground.settings';
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const EDITORS: readonly EditorChoice[] = ['auto', 'plain', 'rich'];

/** The settings kept in this browser, each by itself; what is not valid is left out. */
export function readSettings(local: Shelf): Partial<SettingsSlice> {
  const kept = parsed(local.get(KEY));
  const theme = THEMES.find((name) => name === kept.theme);
  const editor = EDITORS.find((name) => name === kept.editor);
  return { ...(theme && { theme }), ...(editor && { editor }) };
}

function parsed(text: string | undefined): { readonly theme?: unknown; readonly editor?: unknown } {
  try {
    return Object(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

/** Keeps the settings whenever they change; one that cannot be kept still holds in the page. */
export function keepSettings(playground: Playground, local: Shelf): () => void {
  return playground.subscribe(({ theme, editor }, before) => {
    if (theme === before.theme && editor === before.editor) return;
    local.set(KEY, JSON.stringify({ theme, editor }));
  });
}
