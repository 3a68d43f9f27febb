import type { PolicyType, StatementRef } from '../iam/decision';
import { code, joined, type Phrase, upperFirst } from './phrase';

export const POLICY_TYPE_WORDS: Readonly<Record<PolicyType, string>> = {
  identity: 'identity policy',
  resource: 'bus policy',
  boundary: 'permissions boundary',
  session: 'session policy',
  scp: 'SCP',
  rcp: 'RCP',
};

/** What carries the resource policy that an action asks for: an event bus, or another service's resource. */
export function carrierOf(action: string): 'bus' | 'resource' {
  return /^events:/i.test(action) ? 'bus' : 'resource';
}

/** Its Sid, or `statement 2`, and where it stands when that is not the first identity policy. */
export function statementName(ref: StatementRef): string {
  const name = ref.sid || `statement ${ref.statement + 1}`;
  const place = policyPlace(ref);
  return place === '' ? name : `${name} of ${place}`;
}

/** The same at the start of a sentence: a Sid as code, `Statement 2` as text. */
export function statementNames(refs: readonly StatementRef[]): Phrase {
  return joined(
    refs.map((ref, index) => {
      const name = statementName(ref);
      return ref.sid ? code(name) : index === 0 ? upperFirst(name) : name;
    }),
  );
}

function policyPlace(ref: StatementRef): string {
  if (ref.type === 'identity') return ref.policy > 0 ? `policy ${ref.policy + 1}` : '';
  return `the ${policyName(ref)}`;
}

/** `permissions boundary`, `SCP 2 at the root`, `SCP at level 2`: what the tab of the text says. */
export function policyName({ type, policy, level }: StatementRef): string {
  const nth = policy > 0 ? ` ${policy + 1}` : '';
  const at = level === undefined ? '' : ` at ${level === 0 ? 'the root' : `level ${level + 1}`}`;
  return `${POLICY_TYPE_WORDS[type]}${nth}${at}`;
}

export function sameStatement(a: StatementRef, b: StatementRef): boolean {
  return (
    a.type === b.type && a.policy === b.policy && a.level === b.level && a.statement === b.statement
  );
}
