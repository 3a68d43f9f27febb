import type { ContextValue } from '../request';
import type { Principal } from './principal';

/** Who asks, and whose resource it is, as far as the request tells. */
export interface Parties {
  readonly principal: Principal;
  readonly resourceAccount: string | undefined;
}

/** The value of a global key that follows from who asks for what; undefined = absent. */
export type DerivedKey = (parties: Parties) => ContextValue | undefined;

/** UG condition keys and UG variables, table of principal key values. */
const FROM_PRINCIPAL: Readonly<Record<string, (p: Principal) => ContextValue | undefined>> = {
  'aws:principalarn': principalArn,
  'aws:principalaccount': (p) => p.account,
  'aws:principaltype': principalType,
  'aws:username': (p) => (p.kind === 'user' ? p.name : undefined),
  'aws:userid': userId,
  'aws:principalisawsservice': (p) => (p.kind === 'service' ? 'true' : 'false'),
  'aws:principalservicename': (p) => (p.kind === 'service' ? p.arn : undefined),
  'aws:principalservicenameslist': (p) => (p.kind === 'service' ? [p.arn] : undefined),
};

const DERIVED: ReadonlyMap<string, DerivedKey> = new Map<string, DerivedKey>([
  ...Object.entries(FROM_PRINCIPAL).map(
    ([key, read]) => [key, ({ principal }: Parties) => read(principal)] as const,
  ),
  ['aws:resourceaccount', ({ resourceAccount }) => resourceAccount],
]);

/** How a key in lower case follows from the request when its context does not hold it. */
export function derivedKey(key: string): DerivedKey | undefined {
  return DERIVED.get(key);
}

/** For a role session the ARN of the role; its path is not in the session's ARN. */
function principalArn(p: Principal): string | undefined {
  if (p.kind === 'service' || p.kind === 'anonymous' || p.kind === 'other') return undefined;
  if (p.kind !== 'role' || p.session === undefined) return p.arn;
  return `arn:${p.partition}:iam::${p.account}:role/${p.role}`;
}

function principalType(p: Principal): string | undefined {
  switch (p.kind) {
    case 'root':
      return 'Account';
    case 'user':
      return 'User';
    case 'role':
      return 'AssumedRole';
    case 'federated-user':
      return 'FederatedUser';
    case 'anonymous':
      return 'Anonymous';
    default:
      return undefined;
  }
}

/** Users and roles have a generated id that their ARN does not tell. */
function userId(p: Principal): string | undefined {
  if (p.kind === 'root') return p.account;
  if (p.kind === 'anonymous') return p.kind;
  return p.kind === 'federated-user' ? `${p.account}:${p.name}` : undefined;
}
