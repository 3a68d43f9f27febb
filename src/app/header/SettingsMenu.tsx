import { Settings2 } from 'lucide-react';
import { later, Menu } from '../../ui';

const SettingsItems = later(() => import('./SettingsItems').then((part) => part.SettingsItems));

/** The person's own preferences. */
export function SettingsMenu() {
  return (
    <Menu
      label="Settings"
      iconOnly
      align="end"
      buttonClass="button icon ghost"
      button={<Settings2 size={17} aria-hidden="true" />}
    >
      <SettingsItems />
    </Menu>
  );
}
