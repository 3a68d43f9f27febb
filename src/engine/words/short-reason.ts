import type { Call } from '../call/call';
import type { Explanation } from '../iam/explanation';
import type { AuthorizationRequest } from '../iam/request';
import { shortDenial } from './denial';
import { missWords } from './miss-words';
import {
  allowedBy,
  isAboutAction,
  type Miss,
  missingLayer,
  missingType,
  nearestMisses,
} from './near-miss';
import { lowerFirst, shorten } from './phrase';
import { carrierOf, POLICY_TYPE_WORDS, policyName } from './statement-name';

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
  if (nearest === undefined || !isAboutAction(nearest.statement)) {
    return layerReason(explanation, shorten(action), nearest !== undefined);
  }
  const { ref } = nearest.statement;
  const reasons = firstReasons(nearest, misses);
  return ref.type === 'identity' ? reasons : `${reasons} (${policyName(ref)})`;
}

/** Where no Allow of the layer is about the action: which layer it is, and whose. */
function layerReason(explanation: Explanation, action: string, allows: boolean): string {
  const type = missingType(explanation);
  const { relation } = explanation.withheld ?? {};
  if (type === 'resource' && relation === 'cross-account') {
    return `Another account's ${carrierOf(action)}: its policy must allow it too`;
  }
  const [first] = missingLayer(explanation);
  if (type === 'resource' && first === undefined) {
    return `Only a ${carrierOf(action)} policy can allow this caller`;
  }
  if (type !== 'identity') {
    return `The ${first ? policyName(first.ref) : POLICY_TYPE_WORDS[type]} doesn't allow ${action}`;
  }
  if (allowedBy(explanation, 'resource')) return "The caller's own policies must allow it too";
  return `${allows ? 'No statement' : 'Nothing'} allows ${action}`;
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
