import { useEffect, useRef } from 'react';
import type { EditorTheme } from '../../editor';
import { useMatrix } from '../../store';
import { AddPolicy } from './AddPolicy';
import { PolicyPane } from './PolicyPane';
import './policy-strip.css';

/** The policies side by side; more than fit are scrolled to. */
export function PolicyStrip({ theme }: { theme: EditorTheme }) {
  const { columns } = useMatrix();
  const strip = useRef<HTMLDivElement>(null);
  const before = useRef(columns.length);

  // A policy that was added out of view is brought into it.
  useEffect(() => {
    const panes = strip.current?.querySelectorAll('.pane');
    if (columns.length > before.current) {
      panes?.[columns.length - 1]?.scrollIntoView({ block: 'nearest', inline: 'end' });
    }
    before.current = columns.length;
  }, [columns.length]);

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
