import { useId, useState } from 'react';
import type { Intent, Policy } from '../../engine';
import { PROMISE_KINDS } from '../../engine/words/reasoning';
import { suggestions } from './suggestions';

interface PromiseFieldsProps {
  readonly intent: Intent;
  readonly policies: readonly Policy[];
  readonly onChange: (intent: Intent) => void;
}

const CONDITION = '{\n  "Null": { "events:source": "false" }\n}';

/** The kind of a promise and its values. */
export function PromiseFields({ intent, policies, onChange }: PromiseFieldsProps) {
  const id = useId();
  return (
    <div className="promise-fields">
      <label htmlFor={`${id}-kind`}>Promise</label>
      <select
        id={`${id}-kind`}
        className="promise-kind"
        value={intent.kind}
        onChange={(event) => onChange(ofKind(event.currentTarget.value, intent, policies))}
      >
        {Object.entries(PROMISE_KINDS).map(([kind, words]) => (
          <option key={kind} value={kind}>
            {words}
          </option>
        ))}
      </select>
      {intent.kind === 'condition' ? (
        <>
          <label htmlFor={`${id}-text`}>Condition</label>
          <textarea
            id={`${id}-text`}
            className="promise-text mono"
            rows={4}
            spellCheck={false}
            value={intent.text}
            onChange={(event) => onChange({ kind: 'condition', text: event.currentTarget.value })}
          />
        </>
      ) : (
        <Values key={intent.kind} intent={intent} policies={policies} onChange={onChange} id={id} />
      )}
    </div>
  );
}

type ValuesIntent = Extract<Intent, { readonly values: readonly string[] }>;

function Values({
  intent,
  policies,
  onChange,
  id,
}: Omit<PromiseFieldsProps, 'intent'> & { intent: ValuesIntent; id: string }) {
  // As typed: a line that is empty yet is no value, and must not go from under the caret.
  const [typed, setTyped] = useState(intent.values.join('\n'));
  const change = (text: string) => {
    setTyped(text);
    onChange({ kind: intent.kind, values: valuesOf(text) });
  };
  const more = suggestions(policies, intent.kind).filter((value) => !intent.values.includes(value));
  return (
    <>
      <label htmlFor={`${id}-values`}>Values, one a line</label>
      <textarea
        id={`${id}-values`}
        className="promise-text mono"
        rows={2}
        spellCheck={false}
        value={typed}
        placeholder={
          intent.kind === 'only-detail-types' ? 'AWS API Call via CloudTrail' : 'aws.ec2'
        }
        onChange={(event) => change(event.currentTarget.value)}
      />
      {more.length > 0 && (
        <p className="promise-more">
          In the policies:{' '}
          {more.slice(0, 8).map((value) => (
            <button
              key={value}
              type="button"
              className="button small"
              onClick={() => change([...intent.values, value].join('\n'))}
            >
              {value}
            </button>
          ))}
        </p>
      )}
    </>
  );
}

function valuesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

function ofKind(chosen: string, before: Intent, policies: readonly Policy[]): Intent {
  const kind = chosen as Intent['kind'];
  if (kind === 'condition') return { kind, text: CONDITION };
  const alike =
    before.kind !== 'condition' &&
    (before.kind === 'only-detail-types') === (kind === 'only-detail-types');
  return { kind, values: alike ? before.values : suggestions(policies, kind) };
}
