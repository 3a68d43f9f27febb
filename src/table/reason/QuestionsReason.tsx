import { Combinations } from './Combinations';
import { QuestionAnswers } from './QuestionAnswers';
import type { OpenQuestions } from './questions';

/**
 * The open questions that the verdict turns on, or would turn on had the scenario not settled them.
 * One component for both, so that the focus stays on a button that pins or unpins.
 */
export function QuestionsReason({ questions }: { questions: OpenQuestions }) {
  const { deciding, combinations } = questions;
  if (deciding.length === 0) return null;
  const open = deciding.filter(({ pinned }) => pinned === undefined);
  const settled = deciding.length - open.length;
  return (
    <div className="reason-questions">
      {settled > 0 && (
        <p className="reason-settled">
          {open.length > 0
            ? 'Something is pinned in this scenario already, and yet the rest is open.'
            : 'This holds because of what is pinned in this scenario; AWS does not document it.'}
        </p>
      )}
      {deciding.map((one) => (
        <QuestionAnswers key={one.name} deciding={one} />
      ))}
      <Combinations combinations={combinations} />
      {open.length > 0 && (
        <p className="reason-below">
          Pin an answer to take it as settled for this scenario. The lines below follow the answers
          taken by default.
        </p>
      )}
    </div>
  );
}
