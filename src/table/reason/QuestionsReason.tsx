import { decisionWords, dependsWords, type Verdict } from '../../engine';

/** A verdict that AWS leaves open: the questions, each outcome, and which one is shown below. */
export function DependsReason({ verdict }: { verdict: Extract<Verdict, { kind: 'depends' }> }) {
  const { questions, outcomes } = dependsWords(verdict);
  return (
    <div className="reason-depends">
      <p className="reason-lead">AWS doesn't document what this verdict turns on.</p>
      {questions.map(({ name, question }) => (
        <p key={name} className="reason-question">
          {question}
        </p>
      ))}
      <dl>
        {outcomes.map(({ condition, decision, isDefault }) => {
          const { word, why } = decisionWords(decision);
          return (
            <div key={condition}>
              <dt>
                If {condition}
                {isDefault && <small> (taken by default)</small>}
              </dt>
              <dd>
                <span className="reason-word" data-tone={word === 'Yes' ? 'yes' : 'no'}>
                  {word}
                </span>{' '}
                {why}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="reason-below">The lines below follow the reading taken by default.</p>
    </div>
  );
}
