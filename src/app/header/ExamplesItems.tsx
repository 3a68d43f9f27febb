import { FilePlus2, FolderOpen } from 'lucide-react';
import { EXAMPLES } from '../../scenario';
import { useActions } from '../../store';
import { MenuGroup, MenuItem, MenuLink } from '../../ui/menu';
import { RecentDrafts } from './RecentDrafts';

const GROUPS = [...new Set(EXAMPLES.map(({ group }) => group))];

/** Ways to start one's own, the examples by group, and earlier work. */
export function ExamplesItems({ onOpenFile }: { onOpenFile: () => void }) {
  const { reset } = useActions();
  return (
    <>
      <MenuGroup label="Your own">
        <MenuItem icon={<FilePlus2 size={15} />} onSelect={reset}>
          Start with an empty scenario
        </MenuItem>
        <MenuItem icon={<FolderOpen size={15} />} onSelect={onOpenFile}>
          Open a scenario file…
        </MenuItem>
      </MenuGroup>
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
    </>
  );
}
