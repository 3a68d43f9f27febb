import { evaluate } from '../../iam/evaluate';
import { explain } from '../../iam/explain/explain';
import type { Explanation } from '../../iam/explanation';
import type { PolicySet } from '../../iam/policy/policy';
import type { Readings } from '../../iam/readings';
import type { AuthorizationRequest } from '../../iam/request';
import { walk } from '../../iam/walk';
import type { ContextOrigin } from '../call';
import type { Denial, EventAuthorization } from './authorization';
import { BASES } from './bases';
import { denialMessage } from './denial-message';
import { diagnoseArns } from './diagnose-arn';
import { ANYBODY, openQuestions } from './questions';
import type { PreparedWorld } from './world';

/** What is asked of IAM for one event. */
export interface Asking {
  readonly request: AuthorizationRequest;
  readonly origins: ReadonlyMap<string, ContextOrigin>;
  /** Keys in lower case of which is known that AWS does not send them. */
  readonly absent: ReadonlySet<string>;
  /** Whoever sends: the caller's policies. Their resource policy counts where the world has none. */
  readonly policies: PolicySet;
  readonly readings: Readings;
  /** The event goes to the default bus because no bus is named. */
  readonly defaultBus: boolean;
}

/** Asks IAM about one event on its way to a bus, with that bus's own policy. */
export function authorize(world: PreparedWorld, asking: Asking): EventAuthorization {
  const { request, origins, absent, readings } = asking;
  const { policies, busPolicy } = withBusPolicy(world, asking);
  const verdict = evaluate(policies, [{ readings: {}, request }], readings);
  const explanation = explain(policies, request, readings);
  const broken = new Set<EventAuthorization['broken'][number]>();
  walk(policies, (policy, type) => {
    if (!policy.ok) broken.add(type);
  });
  const questions =
    broken.size === 0
      ? openQuestions(policies, request, absent, readings, verdict, busPolicy === 'unknown')
      : [];
  const certain = verdict.kind === 'certain' && questions.length === 0;
  const denied =
    broken.size === 0 && certain && verdict.decision !== 'allowed'
      ? denialOf(policies, asking, busPolicy === 'unknown' ? withAnyBusPolicy(asking) : explanation)
      : undefined;
  return {
    request,
    origins,
    verdict,
    explanation,
    policies,
    busPolicy,
    broken: [...broken],
    questions,
    denial: denied,
  };
}

function withBusPolicy(
  world: PreparedWorld,
  { policies, request }: Asking,
): Pick<EventAuthorization, 'policies' | 'busPolicy'> {
  const bus = world.buses.get(request.resource);
  if (bus?.policy) return { policies: { ...policies, resource: bus.policy }, busPolicy: 'world' };
  if (policies.resource) return { policies, busPolicy: 'caller' };
  const own = request.resource.split(':')[4] === world.site.account;
  return { policies, busPolicy: bus || own ? 'none' : 'unknown' };
}

/** Of a bus whose policy nobody knows: what denies even if that policy lets the event in. */
function withAnyBusPolicy({ policies, request, readings }: Asking): Explanation {
  return explain({ ...policies, resource: ANYBODY }, request, readings);
}

function denialOf(
  policies: PolicySet,
  { request, defaultBus, readings }: Asking,
  explanation: Explanation,
): Denial | undefined {
  const { decision, decidedBy, withheld } = explanation;
  const explicit = decision === 'explicitDeny';
  const by = explicit ? decidedBy[0]?.type : withheld?.by;
  if (!by) return undefined;
  return {
    explicit,
    by,
    message: denialMessage(request, { explicit, by }),
    arns: explicit
      ? []
      : diagnoseArns(policies, request, explanation, { by, defaultBus, readings }),
    basis: withheld?.relation === 'cross-account' ? BASES.denialAcross : BASES.denial,
  };
}
