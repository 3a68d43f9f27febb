import type { Call } from '../call/call';
import type { Explanation, StatementExplanation } from '../iam/explanation';
import type { AuthorizationRequest } from '../iam/request';
import { shortDenial } from './denial';
import { missWords } from './miss-words';
import { isAboutAction, type Miss, missingLayer, nearestMisses } from './near-miss';
import { lowerFirst, shorten } from './phrase';
import { POLICY_TYPE_WORDS } from './statement-name';

/** Characters beyond which a second reason is counted instead of told. */
const ROOM = 72;

/**
 * The few words in a table cell, as AWS's page writes them: `Source aws.s3 isn't allowed`.
 * Empty for a call that is allowed. For an implicit deny it tells what is wrong with the Allow
 * statement that comes nearest, and never more than the explanation holds.
 */
export function shortReason(input: {
  readonly explanation: Explanation;
  /** Undefined for a request that was not derived from a call. */
  readonly call: Call['kind'] | undefined;
  readonly request: AuthorizationRequest;
}): string {
  const { explanation, request } = input;
  switch (explanation.decision) {
    case 'allowed':
      return '';
    case 'explicitDeny':
      return shortDenial(explanation);
    case 'implicitDeny':
      return shortMiss(explanation, request.action);
  }
}

function shortMiss(explanation: Explanation, action: string): string {
  const misses = nearestMisses(explanation);
  const [nearest] = misses;
  const layer = missingLayer(explanation)[0]?.ref.type ?? 'identity';
  if (nearest === undefined && explanation.statements.some(allows)) {
    return explanation.withheld?.by === 'resource' &&
      explanation.withheld.relation === 'cross-account'
      ? "Allowed here, but the other account's own policy has to allow it too"
      : 'Another policy has to allow it too';
  }
  const limits = layer !== 'identity' && layer !== 'resource';
  if (nearest === undefined || !isAboutAction(nearest.statement)) {
    if (limits) return `The ${POLICY_TYPE_WORDS[layer]} doesn't allow ${shorten(action)}`;
    return nearest === undefined
      ? `Nothing allows ${shorten(action)}`
      : `No statement allows ${shorten(action)}`;
  }
  const reasons = firstReasons(nearest, misses);
  return limits ? `${reasons} (${POLICY_TYPE_WORDS[layer]})` : reasons;
}

function allows({ effect, matched }: StatementExplanation): boolean {
  return effect === 'Allow' && matched;
}

function firstReasons(nearest: Miss, misses: readonly Miss[]): string {
  const reasons = [
    ...new Set(nearest.failing.map((element) => missWords(element, peers(element, misses)))),
  ];
  const [first = 'Nothing allows it', second] = reasons;
  if (second === undefined) return first;
  const both = `${first}; ${lowerFirst(second)}`;
  if (reasons.length === 2 && both.length <= ROOM) return both;
  return `${first}, and ${reasons.length - 1} more`;
}

/** The other statements' failing conditions on the same key, when each of them has one. */
function peers(element: Miss['failing'][number], misses: readonly Miss[]) {
  if (element.kind !== 'condition') return [];
  const key = element.key.toLowerCase();
  const others = misses
    .filter(({ failing }) => !failing.includes(element))
    .map(({ failing }) =>
      failing.find((other) => other.kind === 'condition' && other.key.toLowerCase() === key),
    );
  return others.flatMap((other) => (other?.kind === 'condition' ? [other] : []));
}
