import { useId } from 'react';
import './segmented.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
}

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, side by side; a radio group to the keyboard. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className="visually-hidden">{props.label}</legend>
      {props.options.map(({ value, label, count }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          <span>
            {label}
            {count !== undefined && <b>{count.toLocaleString('en-US')}</b>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
