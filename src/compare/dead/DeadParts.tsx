import { useEffect, useMemo } from 'react';
import type { Diagnostic, Policy } from '../../engine';
import { diagnose } from '../../engine/later';
import type { ColumnView } from '../../store';
import { adviseWith } from '../../store/advice';
import { usePlace } from '../place';
import type { QuestionOf } from '../worker/questions';
import { useAnswer } from '../worker/useAnswer';
import { withDeadParts } from './advice';

/** Nobody waits for it: it comes once the typing has come to rest. */
const ASKING = { budget: 4000, pause: 700 };

const said = new WeakMap<Policy, readonly Diagnostic[]>();

/** Tells the policies' editors which parts can go without changing any answer; shows nothing itself. */
export function DeadParts({ columns }: { columns: readonly ColumnView[] }) {
  return columns.map((column) => <OfColumn key={column.caller.id} column={column} />);
}

function OfColumn({ column: { caller, policies, ok } }: { column: ColumnView }) {
  const place = usePlace();
  const { policies: documents } = caller;
  const question = useMemo<QuestionOf<'dead-parts'> | undefined>(
    () => (ok ? { kind: 'dead-parts', place, a: documents } : undefined),
    [ok, place, documents],
  );
  const { answer, stale } = useAnswer(question, ASKING);

  useEffect(() => {
    if (!answer || stale) return;
    let news = false;
    for (const [index, policy] of policies.entries()) {
      const all = withDeadParts(policy, index, documents, answer.findings);
      const before = said.get(policy) ?? diagnose(policy);
      if (JSON.stringify(all) === JSON.stringify(before)) continue;
      said.set(policy, all);
      news = true;
    }
    if (news) adviseWith((policy) => said.get(policy) ?? diagnose(policy));
  }, [answer, stale, policies, documents]);
  return null;
}
