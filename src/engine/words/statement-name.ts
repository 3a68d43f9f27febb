import type { PolicyType, StatementRef } from '../iam/decision';
import { code, joined, type Phrase, upperFirst } from './phrase';

export const POLICY_TYPE_WORDS: Readonly<Record<PolicyType, string>> = {
  identity: 'identity policy',
  resource: 'resource policy',
  boundary: 'permissions boundary',
  session: 'session policy',
  scp: 'SCP',
  rcp: 'RCP',
};

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
  const nth = ref.policy > 0 ? ` ${ref.policy + 1}` : '';
  if (ref.type === 'identity') return nth === '' ? '' : `policy${nth}`;
  return `the ${POLICY_TYPE_WORDS[ref.type]}${nth}`;
}

export function sameStatement(a: StatementRef, b: StatementRef): boolean {
  return (
    a.type === b.type && a.policy === b.policy && a.level === b.level && a.statement === b.statement
  );
}
