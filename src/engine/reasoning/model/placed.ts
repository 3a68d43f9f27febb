import type { PolicyType } from '../../iam/decision';
import type { Policy, PolicySet } from '../../iam/policy/policy';
import type { Statement } from '../../iam/policy/statement';
import { parsePrincipal } from '../../iam/principal/principal';
import { reachingCaller } from '../../iam/reach';
import { walk } from '../../iam/walk';
import { parseJson } from '../../json/parse';

/** Where a policy stands among a caller's. */
export interface Place {
  readonly type: PolicyType;
  readonly policy: number;
  readonly level: number | undefined;
}

export interface PlacedStatement {
  readonly statement: Statement;
  readonly place: Place;
  readonly source: Policy;
  /** Are variables replaced in this document? (UG Version) */
  readonly variables: boolean;
}

/** What a caller's policies are, whatever stands in them. */
export interface CallerFrame {
  readonly bounded: boolean;
  readonly session: boolean;
  readonly scpLevels: number;
  readonly rcpLevels: number;
  /** The root user, whom no identity policy is needed to allow. */
  readonly owner: boolean;
}

/** A caller's statements with their places, and which kinds of policy take part at all. */
export interface Roster {
  readonly policies: PolicySet;
  readonly placed: readonly PlacedStatement[];
  readonly frame: CallerFrame;
  /** Some policy would be refused and says nothing. */
  readonly refused: boolean;
}

const versions = new WeakMap<Policy, boolean>();

/** Lists what the policies say that reach the caller with this ARN. */
export function rosterOf(policies: PolicySet, principal: string): Roster {
  const caller = parsePrincipal(principal);
  const reached = reachingCaller(policies, caller);
  const placed: PlacedStatement[] = [];
  let refused = false;
  walk(reached, (source, type, policy, level) => {
    refused ||= !source.ok;
    const variables = replacesVariables(source);
    for (const statement of source.statements) {
      placed.push({ statement, place: { type, policy, level }, source, variables });
    }
  });
  const frame = {
    bounded: (reached.boundary?.length ?? 0) > 0,
    session: (reached.session?.length ?? 0) > 0,
    scpLevels: reached.scp?.length ?? 0,
    rcpLevels: reached.rcp?.length ?? 0,
    owner: caller.kind === 'root',
  };
  return { policies, placed, frame, refused };
}

function replacesVariables(policy: Policy): boolean {
  let answer = versions.get(policy);
  if (answer === undefined) {
    answer = policy.text.includes('${') && versionOf(policy.text) === '2012-10-17';
    versions.set(policy, answer);
  }
  return answer;
}

function versionOf(text: string): string | undefined {
  const { root } = parseJson(text);
  if (root?.kind !== 'object') return undefined;
  const version = root.members.findLast((member) => member.key === 'Version')?.value;
  return version?.kind === 'string' ? version.value : undefined;
}
