import { QuestionList } from '../../table/questions';
import { About } from './About';
import { KeyTable } from './KeyTable';
import './help.css';

/** What this page does, what it promises, and its keys. */
export function Help() {
  return (
    <div className="help">
      <p>
        Each row of the table is one call to EventBridge, each column a caller with its policies. A
        cell says whether the call is allowed, and why; choose it to see the reasons and the very
        characters that decide.
      </p>
      <p>
        The line above the table speaks of all requests: how two policies relate, whether a policy
        keeps its promise, and which rows would show every small mistake. <b>Proved</b> means that
        nothing was left out; where something was, it says <b>Not decided</b>.
      </p>
      <KeyTable />
      <p className="help-small">
        Nothing that you type leaves this page: its security policy forbids every connection. A link
        carries the whole scenario in its own text. The verdicts follow AWS's documentation; where
        that is silent the page says <b>Depends</b>.
      </p>
      <details>
        <summary>Open questions</summary>
        <QuestionList />
      </details>
      <About />
    </div>
  );
}
