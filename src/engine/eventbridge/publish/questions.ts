import type { Verdict } from '../../iam/decision';
import { evaluate } from '../../iam/evaluate';
import type { PolicySet } from '../../iam/policy/policy';
import { preparePolicy } from '../../iam/policy/prepare';
import type { Readings } from '../../iam/readings';
import type { AuthorizationRequest } from '../../iam/request';
import type { AuthorizationQuestion } from './authorization';
import { supposing, untoldKeys } from './untold';

/** Stands in for the policy of a bus that nobody knows, where it lets the event in. */
export const ANYBODY = preparePolicy(
  '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}',
  'resource',
);
/** Among the keys, which all have a colon. */
const BUS_POLICY = 'the bus policy';

/**
 * What decides and is not known: a reading of AWS's words, the value of a key that AWS sends, the
 * policy of a bus that is not in the world. Each is supposed to help the caller, and not to; where
 * the answers differ, it is a question.
 *
 * @param verdict the answer with untold keys absent and without an unknown policy
 * @param absent keys in lower case that AWS does not send with the request
 * @param unknownBus the bus's own policy is not known
 */
export function openQuestions(
  policies: PolicySet,
  request: AuthorizationRequest,
  absent: ReadonlySet<string>,
  readings: Readings,
  verdict: Verdict,
  unknownBus: boolean,
): readonly AuthorizationQuestion[] {
  const keys = untoldKeys(policies, request, absent);
  const names = [...keys.keys(), ...(unknownBus ? [BUS_POLICY] : [])];
  if (names.length === 0) return readingsOf([verdict]);
  const verdictIf = (helps: (name: string) => boolean): Verdict => {
    const supposed = supposing(policies, request, absent, helps);
    const asked = unknownBus && helps(BUS_POLICY) ? { ...supposed, resource: ANYBODY } : supposed;
    return evaluate(asked, [{ readings: {}, request }], readings);
  };
  const best = verdictIf(() => true);
  const worst = verdictIf(() => false);
  const asked = readingsOf([best, worst]);
  if (answerOf(best) === answerOf(worst)) return asked;
  const decisive = names.filter(
    (name) =>
      answerOf(best) !== answerOf(verdictIf((other) => other !== name)) ||
      answerOf(worst) !== answerOf(verdictIf((other) => other === name)),
  );
  return [
    ...(decisive.length > 0 ? decisive : names).map((name): AuthorizationQuestion => {
      if (name !== BUS_POLICY) return { kind: 'key', key: keys.get(name) ?? name };
      return { kind: 'bus-policy', account: request.resource.split(':')[4] ?? '' };
    }),
    ...asked,
  ];
}

function readingsOf(verdicts: readonly Verdict[]): readonly AuthorizationQuestion[] {
  const names = verdicts.flatMap((each) => (each.kind === 'depends' ? each.questions : []));
  return [...new Set(names)].map((name) => ({ kind: 'reading', name }));
}

/** Yes, no, or what it depends on. */
function answerOf(verdict: Verdict): string {
  return verdict.kind === 'certain'
    ? String(verdict.decision === 'allowed')
    : verdict.questions.join();
}
