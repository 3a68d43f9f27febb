import { readGivenContext } from '../../../call/given-context';
import type { PolicyType } from '../../../iam/decision';
import { preparePolicy } from '../../../iam/policy/prepare';
import { policiesOf, type WrittenPolicies } from '../../../iam/testing/case';
import type { Phrase } from '../../../words';
import { plain } from '../../../words';
import {
  arnWords,
  deliveryWords,
  entryWords,
  hopWords,
  outcomeWords,
  permissionWords,
  ruleWords,
  targetWords,
} from '../../../words/publish';
import type { CallSite } from '../../call';
import type { AuthorizationQuestion, EventAuthorization } from '../authorization';
import type { Delivery, RuleOutcome, TargetOutcome } from '../delivery';
import type { Journey, TravelOptions } from '../journey';
import { prepareWorld } from '../prepare-world';
import { readPublish } from '../read-publish';
import { receive } from '../receive';
import { travel } from '../travel';
import type { PreparedWorld, WorldRule } from '../world';

/** One call in a small world, and what is expected of its journey, in part. */
export interface PublishCase {
  readonly name: string;
  readonly site?: Partial<CallSite>;
  readonly buses?: readonly { readonly bus: string; readonly policy?: unknown }[];
  readonly rules?: readonly WrittenRule[];
  readonly policies?: WrittenPolicies;
  /** A JSON value, or a string that holds the text itself. */
  readonly call?: unknown;
  /** In place of a call: an event that AWS or a partner sends. */
  readonly received?: unknown;
  /** Condition keys given beside the call, null for one that AWS does not send. */
  readonly context?: object;
  readonly options?: TravelOptions;
  /** Compared with `toMatchObject`. */
  readonly expect: object;
}

type WrittenRule = Partial<Omit<WorldRule, 'pattern' | 'targets'>> & {
  readonly pattern?: unknown;
  readonly targets?: unknown;
};

export const SITE: CallSite = {
  principal: 'arn:aws:iam::123456789012:user/ada',
  account: '123456789012',
  region: 'us-east-1',
  bus: 'default',
  rule: 'MyRule',
};

const written = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

function worldOf({ site, buses = [], rules = [] }: PublishCase): PreparedWorld {
  const resource = (policy: unknown) => preparePolicy(written(policy), 'resource');
  return prepareWorld({
    site: { ...SITE, ...site },
    buses: buses.map(({ bus, policy }) => ({
      bus,
      ...(policy !== undefined && { policy: resource(policy) }),
    })),
    rules: rules.map(({ pattern, targets, ...rule }, index) => ({
      id: String(index),
      name: `rule-${index + 1}`,
      bus: '',
      enabled: true,
      ...rule,
      pattern: written(pattern),
      targets: written(targets),
    })),
  });
}

/** Travels, and puts the journey in few words; or says why the text is no call. */
export function resultOf(each: PublishCase): object {
  if (each.received !== undefined) return receivedSummary(each);
  const call = readPublish(written(each.call));
  if (!call.ok) {
    const [first] = call.diagnostics;
    return {
      outcome: 'unreadable',
      code: first?.code,
      at: first && written(each.call).slice(first.span.start, first.span.end),
      message: first?.message,
      fixed: first?.fix?.edits[0]?.text,
    };
  }
  const world = worldOf(each);
  const given = readGivenContext(written(each.context));
  const options = { ...each.options, given };
  const journey = travel(world, policiesOf(each.policies ?? {}).policies, call, options);
  return { ...summary(journey), codes: call.diagnostics.map(({ code }) => code), size: call.size };
}

function receivedSummary(each: PublishCase): object {
  const delivery = receive(worldOf(each), written(each.received), each.options?.readings);
  return delivery ? deliverySummary(delivery, SITE.account) : { outcome: 'not received' };
}

function summary(journey: Journey): object {
  const { outcome, entries } = journey;
  const home = SITE.account;
  return {
    outcome: outcome.kind,
    said: plain(outcomeWords(journey)),
    ...('basis' in outcome && { standing: outcome.basis.standing }),
    ...('message' in outcome && { message: outcome.message, denied: outcome.denied }),
    ...('refusal' in outcome && {
      error: outcome.refusal.error,
      refused: outcome.refusal.reason.kind,
      message: outcome.refusal.message,
    }),
    ...('response' in outcome && { response: outcome.response }),
    entries: entries.map((each) => {
      const { authorization, delivery } = each;
      const { denial, busPolicy, request, questions } = authorization;
      const arns = denial?.arns ?? [];
      return {
        said: plain(entryWords(each)),
        bus: request.resource,
        context: Object.fromEntries(request.context),
        decision: decisionOf(authorization),
        ...(questions.length > 0 && { questions: questions.map(questionText) }),
        busPolicy,
        ...(denial && { by: denial.by as PolicyType, denial: denial.message }),
        arns: arns.map((arn) => ({
          said: plain(arnWords(arn)),
          segment: arn.segment,
          differing: arn.differing.map(({ segment }) => segment),
          defaultBusMeant: arn.defaultBusMeant,
          onlyReason: arn.onlyReason,
        })),
        ...(delivery && { delivery: deliverySummary(delivery, home) }),
      };
    }),
  };
}

function decisionOf({ verdict, questions }: EventAuthorization): string {
  return verdict.kind === 'certain' && questions.length === 0 ? verdict.decision : 'depends';
}

/** The key, the reading, or `the policy of 210987654321`. */
function questionText(question: AuthorizationQuestion): string {
  if (question.kind === 'key') return question.key;
  return question.kind === 'reading' ? question.name : `the policy of ${question.account}`;
}

function deliverySummary(delivery: Delivery, home: string): object {
  return {
    said: plain(deliveryWords(delivery, home)),
    arn: delivery.arn,
    state: delivery.state,
    sentBy: delivery.sentBy,
    standing: delivery.basis.standing,
    event: JSON.parse(delivery.event.text),
    fires: delivery.rules.filter(({ fires }) => fires).map(({ rule }) => rule.rule.name),
    rules: Object.fromEntries(
      delivery.rules.map((each) => [each.rule.rule.name, ruleSummary(each, home)]),
    ),
  };
}

function ruleSummary(outcome: RuleOutcome, home: string): object {
  return {
    reason: outcome.reason.kind,
    said: plain(ruleWords(outcome)),
    arn: outcome.rule.arn,
    ...(outcome.rule.pattern.kind === 'refused' && { aws: outcome.rule.pattern.refusal.aws }),
    targets: outcome.targets.map((each) => targetSummary(each, home)),
  };
}

function targetSummary({ permissions, hop, ...rest }: TargetOutcome, home: string): object {
  const words = (phrase: Phrase): string => plain(phrase);
  return {
    is: words(targetWords(rest)),
    needs: permissions.map(({ kind }) => kind),
    said: permissions.map((each) => words(permissionWords(each))),
    ...(hop && {
      hop: {
        kind: hop.kind,
        said: words(hopWords(hop)),
        ...(hop.kind === 'stopped' && { why: hop.why, standing: hop.basis.standing }),
        ...('sender' in hop && {
          sender: hop.sender.kind,
          standing: hop.sender.basis.standing,
          context: Object.fromEntries(hop.authorization.request.context),
          questions: hop.authorization.questions.map(questionText),
        }),
        ...('delivery' in hop && { delivery: deliverySummary(hop.delivery, home) }),
      },
    }),
  };
}
