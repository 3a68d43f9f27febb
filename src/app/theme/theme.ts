import { useLayoutEffect } from 'react';
import type { EditorTheme } from '../../editor';
import { usePlayground } from '../../store';
import { useMediaQuery } from '../../ui';

/** The theme that is shown, also set on the document for the style sheets. */
export function useShownTheme(): EditorTheme {
  const theme = usePlayground((state) => state.theme);
  const dark = useMediaQuery('(prefers-color-scheme: dark)');
  const shown = theme === 'system' ? (dark ? 'dark' : 'light') : theme;
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = shown;
  }, [shown]);
  return shown;
}
