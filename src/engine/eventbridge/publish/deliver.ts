import type { Basis } from '../../standing';
import { type BusAddress, busArn } from '../arn';
import { explainMatch } from '../pattern';
import { isName } from '../request/site-names';
import { BASES } from './bases';
import type { Delivery, RuleOutcome, RuleReason, SeenEvent, SentBy } from './delivery';
import { type Forwarding, forward } from './forward';
import { permissionsOf } from './target-permissions';
import type { PreparedRule } from './world';

/**
 * What becomes of an event at a bus: every rule of it against the event, and the targets of those
 * that fire (EB PutEvents, EB rules). Events that a rule sends to another bus are followed.
 *
 * @param way the buses that the event has been on before
 */
export function deliver(
  forwarding: Forwarding,
  bus: BusAddress,
  event: SeenEvent,
  way: readonly BusAddress[],
): Delivery {
  const { world } = forwarding;
  const arn = busArn(bus);
  const there = world.buses.has(arn);
  const own = bus.account === world.site.account;
  const sentBy = way.length > 0 ? 'rule' : forwarding.sentBy;
  const rules = there ? world.rules.filter((rule) => rule.bus === arn) : [];
  return {
    bus,
    arn,
    sentBy,
    state: there ? 'there' : own ? 'missing' : 'unknown-account',
    event,
    rules: rules.map((rule) => outcomeOf(rule, forwarding, event, [...way, bus])),
    basis: there || !own ? BASES.putEvents : MISSING[sentBy],
  };
}

/** What is known of events for a bus that does not exist. */
const MISSING: Readonly<Record<SentBy, Basis>> = {
  call: BASES.missingBus,
  partner: BASES.partnerBus,
  rule: BASES.missingNextBus,
  // Services send to the default bus, which is always there.
  service: BASES.events,
};

function outcomeOf(
  rule: PreparedRule,
  forwarding: Forwarding,
  event: SeenEvent,
  way: readonly BusAddress[],
): RuleOutcome {
  const reason = reasonOf(rule, event);
  const fires = reason.kind === 'matches';
  const targets = fires ? rule.targets : [];
  return {
    rule,
    reason,
    fires,
    targets: targets.map((target) => ({
      target,
      permissions: permissionsOf(target, rule.arn),
      hop:
        target.kind === 'event-bus'
          ? forward(forwarding, rule, target, way, (next) => deliver(forwarding, next, event, way))
          : undefined,
    })),
  };
}

function reasonOf({ rule, pattern }: PreparedRule, event: SeenEvent): RuleReason {
  if (!isName(rule.name)) return { kind: 'name-refused' };
  switch (pattern.kind) {
    case 'refused':
      return { kind: 'pattern-refused' };
    case 'none':
      return { kind: pattern.scheduled ? 'schedule-only' : 'nothing-to-match' };
    case 'compiled': {
      const match = explainMatch(pattern.pattern, event.root);
      if (!rule.enabled) return { kind: 'disabled', match };
      return { kind: match.matched ? 'matches' : 'does-not-match', match };
    }
  }
}
