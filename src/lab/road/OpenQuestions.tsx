import { CircleHelp, Pin } from 'lucide-react';
import { usePlayground } from '../../store';
import { later, Popover } from '../../ui';
import '../../table/questions/questions-chip.css';

const QuestionList = later(() => import('../../table/questions').then((part) => part.QuestionList));

/** What AWS leaves open, to be settled for the scenario as in the table. */
export function OpenQuestions() {
  const pinned = usePlayground((state) => Object.keys(state.scenario.readings).length);
  const Icon = pinned > 0 ? Pin : CircleHelp;
  return (
    <Popover
      label="Open questions"
      className="questions-popover"
      buttonClass="button small"
      button={
        <>
          <Icon size={13} aria-hidden="true" />
          {pinned === 0
            ? 'Open questions'
            : `${pinned} ${pinned === 1 ? 'reading' : 'readings'} pinned`}
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
