import { BookOpen, ChevronDown, FilePlus2, FolderOpen } from 'lucide-react';
import { type Ref, useRef } from 'react';
import { EXAMPLES } from '../../scenario';
import { useActions } from '../../store';
import { Menu, MenuGroup, MenuItem, MenuLink } from '../../ui';
import { RecentDrafts } from './RecentDrafts';
import { useOpenFile } from './useOpenFile';

const GROUPS = [...new Set(EXAMPLES.map(({ group }) => group))];

/** Every table of the reference documents under its address, and the ways to start one's own. */
export function ExamplesMenu({ ref }: { ref: Ref<HTMLButtonElement> }) {
  const { reset } = useActions();
  const file = useRef<HTMLInputElement>(null);
  const openFile = useOpenFile();
  return (
    <>
      <Menu
        ref={ref}
        label="Examples"
        align="end"
        wide
        buttonClass="button ghost collapses"
        button={
          <>
            <BookOpen size={17} className="narrow-only" aria-hidden="true" />
            <span className="word">Examples</span>
            <ChevronDown size={14} className="wide-only" aria-hidden="true" />
          </>
        }
      >
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
          <MenuItem icon={<FolderOpen size={15} />} onSelect={() => file.current?.click()}>
            Open a scenario file…
          </MenuItem>
        </MenuGroup>
      </Menu>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Scenario file"
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = '';
          if (chosen) void openFile(chosen);
        }}
      />
    </>
  );
}
