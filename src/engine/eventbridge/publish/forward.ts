import { preparePolicy } from '../../iam/policy/prepare';
import { parsePrincipal } from '../../iam/principal/principal';
import type { Readings } from '../../iam/readings';
import type { Context } from '../../iam/request';
import type { Basis } from '../../standing';
import { type BusAddress, busAddress, busArn, isBus } from '../arn';
import type { EventAuthorization } from './authorization';
import { authorize } from './authorize';
import { BASES } from './bases';
import type { Delivery, Hop, Sender, SentBy, StopReason } from './delivery';
import { type Organizations, organizationKeys } from './organizations';
import type { Target } from './target';
import type { PreparedRule, PreparedWorld } from './world';

/** What stays the same on an event's whole way. */
export interface Forwarding {
  readonly world: PreparedWorld;
  readonly readings: Readings;
  readonly source: string;
  readonly detailType: string;
  /** How it came to the first bus. */
  readonly sentBy: SentBy;
  /** What the call told of the accounts on the way. */
  readonly organizations?: Organizations;
}

/** Stands in for the policies of a sender that are not in the world. */
const WHATEVER = preparePolicy(
  '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}',
);

/**
 * A rule sends an event to another bus: whether it is sent at all, whether that bus lets it in, and
 * what becomes of it there (EB cross-account, EB bus to bus).
 *
 * @param way the buses that the event has been on, the rule's own last
 * @param deliver what becomes of the event at the next bus
 */
export function forward(
  forwarding: Forwarding,
  rule: PreparedRule,
  target: Target,
  way: readonly BusAddress[],
  deliver: (next: BusAddress) => Delivery,
): Hop {
  const { site } = forwarding.world;
  const next = busAddress(target.arn, site);
  const bus = busArn(next);
  if (bus !== target.arn || !isBus(target.arn)) {
    return { kind: 'stopped', why: 'not-a-bus', bus: target.arn, basis: BASES.notABus };
  }
  const stop = stopOf(next, way);
  if (stop) return { kind: 'stopped', ...stop, bus };
  const { sender, authorization } = admitted(forwarding, rule, target, next);
  if (authorization.broken.length > 0) return { kind: 'not-evaluated', sender, authorization };
  if (authorization.denial) return { kind: 'denied', sender, authorization };
  const kind = authorization.questions.length > 0 ? 'depends' : 'sent';
  return { kind, sender, authorization, delivery: deliver(next) };
}

function stopOf(
  next: BusAddress,
  way: readonly BusAddress[],
): { why: StopReason; basis: Basis } | undefined {
  if (way.some((bus) => busArn(bus) === busArn(next))) return { why: 'cycle', basis: BASES.back };
  const [first, second, ...more] = way;
  if (!first || !second) return undefined;
  const before = first.region !== second.region;
  const now = (more.at(-1) ?? second).region !== next.region;
  if (before && now) return { why: 'third-region', basis: BASES.thirdRegion };
  const across = first.account !== second.account && second.account !== next.account;
  const within = first.account === second.account && second.account === next.account;
  const why = now ? 'third-region' : across || !within ? 'third-account' : 'third-bus';
  if (before !== now) return { why, basis: BASES.mixedHops };
  if (across) return { why: 'third-account', basis: BASES.thirdAccount };
  return { why: 'third-bus', basis: within ? BASES.thirdBus : BASES.back };
}

/** Asks for the sender, or for the first of several possible ones that is let in. */
function admitted(
  { world, readings, source, detailType, organizations = new Map() }: Forwarding,
  rule: PreparedRule,
  target: Target,
  next: BusAddress,
): { sender: Sender; authorization: EventAuthorization } {
  const account = rule.bus.split(':')[4] ?? '';
  const context: Context = new Map([
    ['aws:requestedregion', next.region],
    ['aws:resourceaccount', next.account],
    ['aws:sourcearn', rule.arn],
    ['aws:sourceaccount', account],
    ['events:eventbusinvocation', 'true'],
    ['events:source', source],
    ['events:detail-type', detailType],
  ]);
  const ask = (sender: Sender) => {
    const { account: principal } = parsePrincipal(sender.principal);
    const told = organizationKeys(organizations, {
      principal,
      resource: next.account,
      source: account,
    });
    const authorization = authorize(world, {
      request: {
        principal: sender.principal,
        action: 'events:PutEvents',
        resource: busArn(next),
        // At home the account may do everything; here the bus's own policy has to let it in.
        ...(sender.kind === 'account' && { resourceAccount: 'the bus' }),
        context: new Map([...context, ...told.context]),
      },
      origins: new Map(),
      absent: told.absent,
      policies: sender.kind === 'service' ? {} : { identity: [WHATEVER] },
      readings,
      defaultBus: false,
    });
    return { sender, authorization };
  };
  const [first, ...others] = senders(rule, target, account, next.account !== account).map(ask);
  const welcome = [first, ...others].filter((each) => each && !each.authorization.denial);
  const surely = welcome.find((each) => each?.authorization.questions.length === 0);
  return surely ?? welcome[0] ?? first ?? ask(service(rule));
}

/**
 * With a role the role sends. Without one the account does, which the page for other accounts lets
 * the bus's policy name; a policy may also name the service, about which no page speaks.
 */
function senders(
  rule: PreparedRule,
  { roleArn }: Target,
  account: string,
  across: boolean,
): readonly Sender[] {
  if (roleArn !== undefined) {
    return [
      { kind: 'role', principal: roleArn, basis: BASES.sendingRole, assumesOwnPolicies: true },
    ];
  }
  const partition = rule.arn.split(':')[1] ?? 'aws';
  return [
    {
      kind: 'account',
      principal: `arn:${partition}:iam::${account}:root`,
      basis: across ? BASES.sendingAccount : BASES.sendingWithoutRole,
      assumesOwnPolicies: across,
    },
    service(rule),
  ];
}

function service(rule: PreparedRule): Sender {
  const china = rule.arn.startsWith('arn:aws-cn:');
  return {
    kind: 'service',
    principal: china ? 'events.amazonaws.com.cn' : 'events.amazonaws.com',
    basis: BASES.sendingWithoutRole,
    assumesOwnPolicies: false,
  };
}
