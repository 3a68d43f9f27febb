import { useEffect, useRef } from 'react';
import type { EditorTheme } from '../../editor';
import { useMatrix, usePlayground } from '../../store';
import { AddPolicy } from './AddPolicy';
import { PolicyPane } from './PolicyPane';
import './policy-strip.css';

/** The policies side by side; more than fit are scrolled to. */
export function PolicyStrip({ theme }: { theme: EditorTheme }) {
  const { columns } = useMatrix();
  const strip = useRef<HTMLDivElement>(null);
  const opening = usePlayground((state) => state.opening);
  const before = useRef({ count: columns.length, opening });

  // A policy that was added out of view is brought into it; another scenario begins at its first.
  useEffect(() => {
    const box = strip.current;
    const { current: last } = before;
    before.current = { count: columns.length, opening };
    if (opening !== last.opening) box?.scrollTo({ left: 0 });
    else if (columns.length > last.count) {
      const panes = box?.querySelectorAll('.pane');
      panes?.[columns.length - 1]?.scrollIntoView({ block: 'nearest', inline: 'end' });
    }
  }, [columns.length, opening]);

  return (
    <section className="policy-strip" aria-label="Policies" data-region="policies" ref={strip}>
      {columns.map((column, index) => (
        <PolicyPane
          key={column.caller.id}
          column={column}
          position={index}
          count={columns.length}
          theme={theme}
        />
      ))}
      <AddPolicy count={columns.length} />
    </section>
  );
}
