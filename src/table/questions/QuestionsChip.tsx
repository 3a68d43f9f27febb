import { CircleHelp, Pin } from 'lucide-react';
import { useRef } from 'react';
import { useMatrix, usePlayground } from '../../store';
import { Popover } from '../../ui';
import { QuestionList } from './QuestionList';
import './questions-chip.css';

/**
 * In the table's toolbar, from when a reading is pinned or a verdict depends on one: how many are
 * pinned, and all open questions. It stays afterward, so that it does not go from under a hand.
 */
export function QuestionsChip() {
  const pinned = usePlayground((state) => Object.keys(state.scenario.readings).length);
  const { rows } = useMatrix();
  const stays = useRef(false);
  stays.current ||=
    pinned > 0 ||
    rows.some(({ cells }) => cells.some((c) => c.kind === 'verdict' && c.word === 'Depends'));
  if (!stays.current) return null;
  const words =
    pinned === 0 ? 'Open questions' : `${pinned} ${pinned === 1 ? 'reading' : 'readings'} pinned`;
  return (
    <Popover
      label="Open questions"
      className="questions-popover"
      buttonClass={
        pinned > 0 ? 'button ghost questions-chip pinned' : 'button ghost questions-chip'
      }
      buttonLabel={words}
      button={
        <>
          {pinned > 0 ? (
            <Pin size={14} aria-hidden="true" />
          ) : (
            <CircleHelp size={14} aria-hidden="true" />
          )}
          <span className="count">{pinned > 0 && pinned}</span>
          <span className="words">{words}</span>
        </>
      }
    >
      {() => (
        <>
          <h2>Open questions</h2>
          <QuestionList />
        </>
      )}
    </Popover>
  );
}
