import { useState } from 'react';
import type { Fix } from '../../engine';
import { addContextKey, type ConditionKeyInfo } from '../../engine/later';
import { keyGroups } from './keyGroups';

interface ContextKeyListProps {
  readonly text: string;
  readonly path: readonly string[];
  readonly onFix: (fix: Fix) => void;
  readonly close: () => void;
}

/** The keys by type, to search and to choose from; a choice writes the key with a value to change. */
export function ContextKeyList({ text, path, onFix, close }: ContextKeyListProps) {
  const [search, setSearch] = useState('');
  const [problem, setProblem] = useState<string>();
  const groups = keyGroups(search);
  const choose = (key: ConditionKeyInfo) => {
    const fix = addContextKey(text, path, key);
    if (typeof fix === 'string') return setProblem(PROBLEMS[fix](key.name));
    onFix(fix);
    close();
  };
  return (
    <>
      <input
        type="search"
        data-autofocus
        className="context-search"
        aria-label="Search the condition keys"
        placeholder="Search keys, for example ip or tag"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {problem && (
        <p role="alert" className="context-broken">
          {problem}
        </p>
      )}
      <div className="context-groups">
        {groups.map(({ title, keys }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <ul>
              {keys.map((key) => (
                <li key={key.name}>
                  <button type="button" onClick={() => choose(key)}>
                    <code>{key.name}</code>
                    {key.description && <span>{key.description}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {groups.length === 0 && (
          <p>No key of EventBridge or of every service is called so; write it into the text.</p>
        )}
      </div>
    </>
  );
}

const PROBLEMS = {
  broken: () => 'Mend the text first: a key has no place in it as it stands',
  there: (name: string) => `${name} is there already: change its value in the text`,
};
