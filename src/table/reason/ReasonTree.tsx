import './reason-tree.css';
import { useMemo, useRef, useState } from 'react';
import type { CellExplanation, Highlight } from '../../store/types';
import { reasonLines } from './lines';
import { ReasonLineItem } from './ReasonLineItem';
import { type Folds, treeMove, visibleLines } from './tree';
import { useMarks } from './useMarks';

/** The lines as a tree: arrow keys move and fold, Enter or a click marks the exact characters. */
export function ReasonTree({
  cell,
  onMark,
}: {
  cell: CellExplanation;
  onMark(highlights: readonly Highlight[]): void;
}) {
  const [folds, setFolds] = useState<Folds>(new Map());
  const [focused, setFocused] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const tree = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => reasonLines(cell), [cell]);
  const visible = visibleLines(lines, folds);
  const marks = useMarks(cell, visible.find(({ line }) => line.id === chosen)?.line, onMark);
  const tabStop = visible.some(({ line }) => line.id === focused) ? focused : visible[0]?.line.id;

  const fold = (id: string, open: boolean) => setFolds(new Map(folds).set(id, open));

  return (
    <div
      className="reason-tree"
      role="tree"
      aria-label="The reasons, line by line"
      ref={tree}
      onPointerLeave={marks.rest}
    >
      {visible.map((item) => (
        <ReasonLineItem
          key={item.line.id}
          item={item}
          tabStop={item.line.id === tabStop}
          chosen={item.line.id === chosen}
          onFold={() => fold(item.line.id, !item.open)}
          onChoose={() => {
            setChosen(item.line.id);
            setFocused(item.line.id);
            marks.choose(item.line);
          }}
          onHover={() => marks.hover(item.line)}
          onFocus={() => {
            setFocused(item.line.id);
            marks.hover(item.line);
          }}
          onBlur={marks.rest}
          onKey={(key) => {
            const move = treeMove(visible, item.line.id, key);
            if (move?.kind === 'fold') fold(move.id, move.open);
            if (move?.kind === 'focus') {
              tree.current?.querySelector<HTMLElement>(`[data-line="${move.id}"]`)?.focus();
            }
            return move !== undefined;
          }}
        />
      ))}
    </div>
  );
}
