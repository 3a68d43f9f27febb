import type { Diagnostic } from '../../diagnostic';
import type { Policy } from '../../iam/policy/policy';
import type { BusAddress } from '../arn';
import type { CallSite } from '../call';
import type { CompiledPattern, PatternRefusal } from '../pattern';
import type { RefusedTarget } from './refused-target';
import type { Target } from './target';

/** A small world in which events travel: the buses and rules that there are, and who calls. */
export interface World {
  /** Who publishes, from which account and region; its bus and rule do not matter here. */
  readonly site: CallSite;
  /** The default bus of the caller's account exists without being listed. */
  readonly buses: readonly WorldBus[];
  readonly rules: readonly WorldRule[];
}

export interface WorldBus {
  /** Whatever the caller tells buses apart by. */
  readonly id?: string;
  /** A name, which means a bus of the caller's account and region, or an ARN. */
  readonly bus: string;
  /** The bus's own policy: a document prepared as `resource`. */
  readonly policy?: Policy;
}

export interface WorldRule {
  /** Whatever the caller tells rules apart by. */
  readonly id: string;
  readonly name: string;
  /** A name or an ARN; empty for the default bus. */
  readonly bus: string;
  readonly enabled: boolean;
  /** JSON source of the event pattern; empty for a rule that has a schedule alone. */
  readonly pattern: string;
  /** JSON source of a list of targets, as PutTargets takes it; empty for none. */
  readonly targets: string;
  /** For example `rate(5 minutes)`. */
  readonly schedule?: string;
}

/** A world whose texts have been read once, so that many calls can travel through it. */
export interface PreparedWorld {
  readonly site: CallSite;
  /** By ARN, the caller's default bus among them. */
  readonly buses: ReadonlyMap<string, PreparedBus>;
  /** In the order of the world. */
  readonly rules: readonly PreparedRule[];
}

export interface PreparedBus {
  readonly arn: string;
  readonly address: BusAddress;
  readonly policy: Policy | undefined;
  /** `id` of the bus with which the policy is listed. */
  readonly policyFrom: string | undefined;
}

export interface PreparedRule {
  readonly rule: WorldRule;
  readonly arn: string;
  /** ARN of the bus that it stands on. */
  readonly bus: string;
  /** False where the world has no such bus: no event ever reaches the rule. */
  readonly busExists: boolean;
  readonly pattern: RulePattern;
  readonly targets: readonly Target[];
  /** Members of the list that are not on the rule, or about which nobody knows. */
  readonly refusedTargets: readonly RefusedTarget[];
  /** False where the targets' text is no list of targets. */
  readonly targetsReadable: boolean;
  /** About the targets' text. */
  readonly targetDiagnostics: readonly Diagnostic[];
}

export type RulePattern =
  | { readonly kind: 'compiled'; readonly pattern: CompiledPattern }
  /** EventBridge would not take it, so that there is no such rule; with AWS's words where known. */
  | {
      readonly kind: 'refused';
      readonly refusal: PatternRefusal;
      readonly diagnostics: readonly Diagnostic[];
    }
  /** No pattern: the rule runs on a schedule, or, without one, PutRule would refuse it. */
  | { readonly kind: 'none'; readonly scheduled: boolean };
