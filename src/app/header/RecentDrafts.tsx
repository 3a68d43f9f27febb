import { usePlaygroundStore } from '../../store';
import { MenuGroup, MenuItem } from '../../ui/menu';

const SHOWN = 4;
const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** Earlier work that this browser keeps; looked up each time that the menu opens. */
export function RecentDrafts() {
  const { drafts } = usePlaygroundStore();
  const recent = drafts.recent().slice(0, SHOWN);
  if (recent.length === 0) return null;
  return (
    <MenuGroup label="Earlier work in this browser">
      {recent.map(({ id, title, time }) => (
        <MenuItem key={id} detail={DAY.format(time)} onSelect={() => drafts.open(id)}>
          {title || 'Untitled'}
        </MenuItem>
      ))}
    </MenuGroup>
  );
}
