import { useEffect, useRef, useState } from 'react';
import { type Matrix, useMatrix } from '../../store';
import { describeChanges } from './changes';

/** Milliseconds of quiet before anything is said. */
const QUIET = 1000;

/** Tells those who listen what an edit has changed in the table. */
export function Announcer() {
  const matrix = useMatrix();
  const told = useRef<Matrix>(matrix);
  const [words, setWords] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => {
      setWords(describeChanges(told.current, matrix));
      told.current = matrix;
    }, QUIET);
    return () => clearTimeout(timer);
  }, [matrix]);

  return (
    <p className="visually-hidden" aria-live="polite" data-testid="announcer">
      {words}
    </p>
  );
}
