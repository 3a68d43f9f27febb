import { Settings2 } from 'lucide-react';
import type { EditorChoice, Theme } from '../../store';
import { useActions, usePlayground } from '../../store';
import { Menu, MenuChoice, MenuGroup } from '../../ui';

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

/** The person's own preferences. */
export function SettingsMenu() {
  const theme = usePlayground((state) => state.theme);
  const editor = usePlayground((state) => state.editor);
  const { setTheme, setEditor } = useActions();
  return (
    <Menu
      label="Settings"
      iconOnly
      align="end"
      buttonClass="button icon ghost"
      button={<Settings2 size={17} aria-hidden="true" />}
    >
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
    </Menu>
  );
}
