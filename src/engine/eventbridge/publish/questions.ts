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
 * @param unknownBus the bus's own policy is not known
 */
export function openQuestions(
  policies: PolicySet,
  request: AuthorizationRequest,
  readings: Readings,
  unknownBus: boolean,
): readonly AuthorizationQuestion[] {
  const keys = untoldKeys(policies, request);
  const names = [...keys.keys(), ...(unknownBus ? [BUS_POLICY] : [])];
  const verdictIf = (helps: (name: string) => boolean): Verdict => {
    const supposed = keys.size > 0 ? supposing(policies, request, helps) : policies;
    const asked = unknownBus && helps(BUS_POLICY) ? { ...supposed, resource: ANYBODY } : supposed;
    return evaluate(asked, [{ readings: {}, request }], readings);
  };
  const best = verdictIf(() => true);
  const worst = verdictIf(() => false);
  const asReadings = [best, worst].flatMap((verdict) =>
    verdict.kind === 'depends' ? verdict.questions : [],
  );
  const asked = [...new Set(asReadings)].map((name) => ({ kind: 'reading', name }) as const);
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

/** Yes, no, or what it depends on. */
function answerOf(verdict: Verdict): string {
  return verdict.kind === 'certain'
    ? String(verdict.decision === 'allowed')
    : verdict.questions.join();
}
