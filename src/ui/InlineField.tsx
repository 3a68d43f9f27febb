import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import './inline-field.css';

interface InlineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  /** What to do about a text that cannot be taken; undefined when it can. */
  readonly problem?: (text: string) => ReactNode;
  readonly placeholder?: string;
  readonly className?: string;
  /** The label is for screen readers only. */
  readonly hideLabel?: boolean;
  readonly mono?: boolean;
}

/**
 * A value that is edited where it stands. Enter or leaving the field takes it, Escape brings the
 * old one back; a text that cannot be taken stays in the field with a word on what to do.
 */
export function InlineField(props: InlineFieldProps) {
  const { label, value, onCommit, hideLabel, mono } = props;
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const text = draft ?? value;
  // Nobody is corrected in the middle of a word: only once the text was meant to be taken.
  const [tried, setTried] = useState(false);
  const wrong = draft === undefined ? undefined : props.problem?.(draft.trim());
  const problem = tried ? wrong : undefined;

  const commit = () => {
    setTried(wrong !== undefined);
    if (draft === undefined || wrong) return;
    setDraft(undefined);
    if (draft.trim() !== value) onCommit(draft.trim());
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape' && draft !== undefined) {
      // Takes back the draft only; what is around the field stays open.
      event.preventDefault();
      event.stopPropagation();
      setDraft(undefined);
      setTried(false);
    }
  };

  return (
    <span className={`inline-field ${props.className ?? ''}`}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        className={mono ? 'mono' : undefined}
        value={text}
        placeholder={props.placeholder}
        size={Math.max(4, Math.min(60, (text || props.placeholder || '').length + 1))}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {problem && (
        <span id={`${id}-problem`} className="inline-problem" role="alert">
          {problem}
          {value && <small>Until then it stays {value}</small>}
        </span>
      )}
    </span>
  );
}
