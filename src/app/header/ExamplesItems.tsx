import { FilePlus2, FolderOpen } from 'lucide-react';
import { EXAMPLES } from '../../scenario';
import { useActions } from '../../store';
import { MenuGroup, MenuItem, MenuLink } from '../../ui/menu';
import { RecentDrafts } from './RecentDrafts';

const GROUPS = [...new Set(EXAMPLES.map(({ group }) => group))];

/** The examples by group, earlier work, and ways to start one's own. */
export function ExamplesItems({ onOpenFile }: { onOpenFile: () => void }) {
  const { reset } = useActions();
  return (
    <>
      {GROUPS.map((group) => (
        <MenuGroup key={group} label={group}>
          {EXAMPLES.filter((example) => example.group === group).map(({ id, title }) => (
            <MenuLink key={id} href={`#example/${id}`}>
              {title}
            </MenuLink>
          ))}
        </MenuGroup>
      ))}
      <RecentDrafts />
      <MenuGroup label="Your own">
        <MenuItem icon={<FilePlus2 size={15} />} onSelect={reset}>
          Start with an empty scenario
        </MenuItem>
        <MenuItem icon={<FolderOpen size={15} />} onSelect={onOpenFile}>
          Open a scenario file…
        </MenuItem>
      </MenuGroup>
    </>
  );
}
