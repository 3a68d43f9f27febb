import { Plus } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { EditorHandle, EditorTheme } from '../../editor';
import { MAX_CALLERS } from '../../scenario';
import { useActions, useMatrix, usePlayground } from '../../store';
import { KIND_WORDS } from '../../table';
import { CallPane } from '../call/CallPane';
import { PolicyPane } from '../policies/PolicyPane';
import type { TextTab } from './useTextTab';

interface TextTabsProps {
  readonly theme: EditorTheme;
  readonly tab: TextTab;
  readonly onTab: (tab: TextTab) => void;
  readonly rowEditor: RefObject<EditorHandle | null>;
}

/** Pixels that stay free beside the tab that is brought into view: its neighbor shows there. */
const EDGE = 24;

/** The narrow layout: one text at a time. */
export function TextTabs({ theme, tab, onTab, rowEditor }: TextTabsProps) {
  const { columns, rows } = useMatrix();
  const rowId = usePlayground((state) => state.rowId);
  const { addCaller } = useActions();
  const list = useRef<HTMLDivElement>(null);
  const row = rows.find((view) => view.row.id === rowId);
  const shown = columns.findIndex(({ caller }) => caller.id === tab);
  const column = columns[shown];
  const tabs = [
    ...columns.map(({ caller, letter, ok }) => ({
      id: caller.id,
      name: caller.name,
      letter,
      broken: !ok,
    })),
    {
      id: 'row',
      name: row ? <RowName title={KIND_WORDS[row.row.call.kind].title} row={row.number} /> : 'Row',
      letter: undefined,
      broken: row !== undefined && !row.ok,
    },
  ];

  // The tabs scroll by themselves; `scrollIntoView` would move the page as well.
  useEffect(() => {
    const box = list.current;
    const at = box?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(tab)}"]`);
    if (!box || !at) return;
    const end = at.offsetLeft + at.offsetWidth + EDGE - box.clientWidth;
    box.scrollLeft = Math.min(at.offsetLeft - EDGE, Math.max(box.scrollLeft, end));
  }, [tab]);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === tab);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    onTab(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.id)}"]`)?.focus();
  };

  return (
    <section className="text-tabs" aria-label="Policies and the row's text" data-region="policies">
      <div className="tab-row">
        <div className="tab-list" role="tablist" aria-label="Texts" ref={list}>
          {tabs.map(({ id, name, letter, broken }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              data-tab={id}
              aria-selected={id === tab}
              aria-controls="text-panel"
              tabIndex={id === tab ? 0 : -1}
              className="tab"
              onClick={() => onTab(id)}
              onKeyDown={onKeyDown}
            >
              {letter && (
                <span className="badge" aria-hidden="true">
                  {letter}
                </span>
              )}
              <span className="tab-name" title={typeof name === 'string' ? name : undefined}>
                {name}
              </span>
              {broken && <span className="tab-broken">has errors</span>}
            </button>
          ))}
        </div>
        {columns.length < MAX_CALLERS && (
          <button type="button" className="button small ghost add-tab" onClick={addCaller}>
            <Plus size={14} aria-hidden="true" />
            <span className="tab-extra">Policy</span>
          </button>
        )}
      </div>
      <div id="text-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className="tab-panel">
        {column ? (
          <PolicyPane
            key={column.caller.id}
            column={column}
            position={shown}
            count={columns.length}
            theme={theme}
          />
        ) : (
          <CallPane theme={theme} editorRef={rowEditor} />
        )}
      </div>
    </section>
  );
}

/** `Event pattern, row 2`, of which a phone has room for the noun only. */
function RowName({ title, row }: { title: string; row: number }) {
  const noun = title.slice(title.lastIndexOf(' ') + 1);
  return (
    <>
      <span className="tab-extra">{title.slice(0, -noun.length)}</span>
      <span className="tab-noun">{noun}</span>
      <span className="tab-extra">, row {row}</span>
    </>
  );
}
