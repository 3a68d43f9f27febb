import { BookOpen, ChevronDown } from 'lucide-react';
import { type Ref, useRef } from 'react';
import { later, Menu } from '../../ui';
import { useOpenFile } from './useOpenFile';

const ExamplesItems = later(() => import('./ExamplesItems').then((part) => part.ExamplesItems));

/** Every table of the reference documents under its address, and the ways to start one's own. */
export function ExamplesMenu({ ref }: { ref: Ref<HTMLButtonElement> }) {
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
        <ExamplesItems onOpenFile={() => file.current?.click()} />
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
