import { Check, ChevronRight, X } from 'lucide-react';
import { PhraseText } from '../../ui/PhraseText';
import { BasisGroup } from './BasisGroup';
import { StandingMark } from './StandingMark';
import type { VisibleLine } from './tree';

interface ReasonLineItemProps {
  readonly item: VisibleLine;
  /** The one line that Tab reaches. */
  readonly tabStop: boolean;
  readonly chosen: boolean;
  onFold(): void;
  onChoose(): void;
  onHover(): void;
  onFocus(): void;
  onBlur(): void;
  /** Answers whether the key meant something. */
  onKey(key: string): boolean;
}

/** One line: a sign and a word for its outcome, a title, and sentences under it. */
export function ReasonLineItem(props: ReasonLineItemProps) {
  const { item, tabStop, chosen, onFold, onChoose, onHover, onFocus, onBlur, onKey } = props;
  const { line, level, open, position, siblings } = item;
  const folding = line.children.length > 0;
  const Sign = line.matched ? Check : X;
  return (
    <div
      role="treeitem"
      className={`reason-line ${line.kind}`}
      data-tone={line.tone}
      data-failing={item.failing || undefined}
      data-last={item.last || undefined}
      data-line={line.id}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={chosen}
      aria-expanded={folding ? open : undefined}
      tabIndex={tabStop ? 0 : -1}
      onClick={onChoose}
      onPointerEnter={onHover}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={(event) => {
        // The links of the line have keys of their own.
        if (event.target !== event.currentTarget) return;
        if (event.key === 'Enter' || event.key === ' ') onChoose();
        else if (!onKey(event.key)) return;
        event.preventDefault();
      }}
    >
      <span className="reason-sign" aria-hidden="true">
        <Sign size={10} strokeWidth={3} />
      </span>
      <div className="reason-words">
        <div className="reason-line-head">
          <p className="reason-line-title">
            <span className="visually-hidden">
              {line.matched ? 'Matches: ' : "Doesn't match: "}
            </span>
            <PhraseText phrase={line.title} />
          </p>
          {line.kind === 'element' && <StandingMark basis={line.basis} />}
        </div>
        {line.detail.length > 0 && (
          <p className="reason-detail">
            <PhraseText phrase={line.detail} />
          </p>
        )}
        {line.advice.length > 0 && (
          <p className="reason-advice">
            <PhraseText phrase={line.advice} />
          </p>
        )}
        {chosen && (
          <div className="reason-rests">
            <BasisGroup group={[line.basis]} />
          </div>
        )}
      </div>
      {folding && (
        // A pointer's way to fold; the keyboard has the arrow keys, assistive technology aria-expanded.
        <span
          className="reason-fold"
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            onFold();
          }}
        >
          <ChevronRight size={14} data-open={open} />
        </span>
      )}
    </div>
  );
}
