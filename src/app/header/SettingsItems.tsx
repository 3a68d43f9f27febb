import type { EditorChoice, Theme } from '../../store';
import { useActions, usePlayground } from '../../store';
import { MenuChoice, MenuGroup } from '../../ui/menu';

const THEMES: readonly (readonly [Theme, string])[] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

const EDITORS: readonly (readonly [EditorChoice, string, string])[] = [
  ['auto', 'Automatic', 'plain on touch screens, full elsewhere'],
  ['rich', 'Full', 'completion, hover texts, find, folding'],
  ['plain', 'Plain', 'a text field with colors'],
];

/** The choices of the settings menu. */
export function SettingsItems() {
  const theme = usePlayground((state) => state.theme);
  const editor = usePlayground((state) => state.editor);
  const { setTheme, setEditor } = useActions();
  return (
    <>
      <MenuGroup label="Colors">
        {THEMES.map(([value, words]) => (
          <MenuChoice key={value} checked={theme === value} onSelect={() => setTheme(value)}>
            {words}
          </MenuChoice>
        ))}
      </MenuGroup>
      <MenuGroup label="Editor">
        {EDITORS.map(([value, words, detail]) => (
          <MenuChoice
            key={value}
            checked={editor === value}
            detail={detail}
            onSelect={() => setEditor(value)}
          >
            {words}
          </MenuChoice>
        ))}
      </MenuGroup>
    </>
  );
}
