import { busAddress, busArn, ruleArn } from '../arn';
import type { CallSite } from '../call';
import { compilePattern, refusalDiagnostics } from '../pattern';
import { readTargets } from './read-targets';
import type {
  PreparedBus,
  PreparedRule,
  PreparedWorld,
  RulePattern,
  World,
  WorldBus,
  WorldRule,
} from './world';

/**
 * Reads the texts of a world once: patterns, targets, and which rule stands on which bus. A bus that
 * is listed twice counts once, with the last policy that it has.
 *
 * @param world any texts whatsoever; what is wrong with them comes back in the rules
 */
export function prepareWorld(world: World): PreparedWorld {
  const { site } = world;
  const buses = new Map<string, PreparedBus>();
  for (const bus of [{ bus: 'default' }, ...world.buses]) addBus(buses, bus, site);
  const rules = world.rules.map((rule) => prepareRule(rule, site, buses));
  return { site, buses, rules };
}

function addBus(
  buses: Map<string, PreparedBus>,
  { id, bus, policy }: WorldBus,
  site: CallSite,
): void {
  const address = busAddress(bus, site);
  const arn = busArn(address);
  const before = buses.get(arn);
  const from = policy ? { policy, policyFrom: id } : before;
  buses.set(arn, { arn, address, policy: from?.policy, policyFrom: from?.policyFrom });
}

function prepareRule(
  rule: WorldRule,
  site: CallSite,
  buses: ReadonlyMap<string, PreparedBus>,
): PreparedRule {
  const address = busAddress(rule.bus, site);
  const bus = busArn(address);
  const { targets, refused, readable, diagnostics } = readTargets(rule.targets, site);
  return {
    rule,
    arn: ruleArn(address, rule.name),
    bus,
    busExists: buses.has(bus),
    pattern: patternOf(rule),
    targets,
    refusedTargets: refused,
    targetsReadable: readable,
    targetDiagnostics: diagnostics,
  };
}

function patternOf({ pattern: text, schedule }: WorldRule): RulePattern {
  if (text.trim() === '') return { kind: 'none', scheduled: (schedule ?? '').trim() !== '' };
  const pattern = compilePattern(text);
  if (pattern.ok) return { kind: 'compiled', pattern };
  return { kind: 'refused', refusal: pattern, diagnostics: refusalDiagnostics(text, pattern) };
}
