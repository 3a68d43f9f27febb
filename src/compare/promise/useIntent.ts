import { useMemo } from 'react';
import type { Intent } from '../../engine';
import type { ColumnView } from '../../store';
import { usePlace } from '../place';
import type { QuestionOf } from '../worker/questions';
import { type Answering, useAnswer } from '../worker/useAnswer';

const ASKING = { budget: 4000 };

/** Whether a column's policies keep a promise. Asks nothing without one, or with nothing in it. */
export function useIntent(
  { ok, caller: { policies } }: ColumnView,
  intent: Intent | undefined,
): Answering<'intent'> {
  const place = usePlace();
  const question = useMemo<QuestionOf<'intent'> | undefined>(
    () =>
      ok && intent && !isEmpty(intent) ? { kind: 'intent', place, a: policies, intent } : undefined,
    [ok, place, policies, intent],
  );
  return useAnswer(question, ASKING);
}

/** A promise about no values says nothing. */
export function isEmpty(intent: Intent): boolean {
  return intent.kind === 'condition' ? intent.text.trim() === '' : intent.values.length === 0;
}
