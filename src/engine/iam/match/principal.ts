import type { Span } from '../../span';
import type { Principal } from '../principal/principal';
import { parseArn } from './arn';

/** One value of `Principal` or `NotPrincipal`. */
export interface PrincipalValue {
  readonly text: string;
  readonly span: Span;
  readonly names: NamedPrincipal;
}

/** Whom a value names; wildcards inside an ARN name nobody (UG Principal). */
export type NamedPrincipal =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'account'; readonly account: string }
  | { readonly kind: 'role'; readonly account: string; readonly role: string }
  /** `type` is the key it stands under. */
  | { readonly kind: 'exact'; readonly type: string; readonly text: string };

/**
 * How strongly a value names a caller. An account only hands the decision on to its own policies.
 * Who is named by the ARN of a user, a role session or a federated user keeps what is granted even
 * where a boundary or session policy says nothing (UG evaluation logic).
 */
export type Grip = 'none' | 'account' | 'grants' | 'directly';

/** Reads a value of `{"AWS": …}`; `type` is the key it stands under, `AWS` for a bare `"*"`. */
export function namedPrincipal(type: string, text: string): NamedPrincipal {
  if (type !== 'AWS') return { kind: 'exact', type, text };
  if (text === '*') return { kind: 'everyone' };
  if (/^\d{12}$/.test(text)) return { kind: 'account', account: text };
  const parts = parseArn(text);
  if (parts?.[2] === 'iam') {
    const [, , , , account, resource] = parts;
    if (resource === 'root') return { kind: 'account', account };
    if (resource.startsWith('role/')) {
      return { kind: 'role', account, role: resource.slice(resource.lastIndexOf('/') + 1) };
    }
  }
  return { kind: 'exact', type, text };
}

/** How a value of `Principal` holds this caller. */
export function gripOn(value: PrincipalValue, caller: Principal): Grip {
  const { names } = value;
  switch (names.kind) {
    case 'everyone':
      return 'grants';
    case 'account':
      if (names.account !== caller.account) return 'none';
      return caller.kind === 'root' ? 'grants' : 'account';
    case 'role':
      return caller.kind === 'role' &&
        names.account === caller.account &&
        names.role === caller.role
        ? 'grants'
        : 'none';
    case 'exact': {
      if (names.text !== caller.arn) return 'none';
      // Services stand under `Service`, users and roles under `AWS`.
      const service = caller.kind === 'service';
      if (service || caller.kind === 'other') {
        return service === (names.type === 'Service') ? 'grants' : 'none';
      }
      return names.type === 'AWS' ? 'directly' : 'none';
    }
  }
}

export const STRENGTH: Readonly<Record<Grip, number>> = {
  none: 0,
  account: 1,
  grants: 2,
  directly: 3,
};

/** The strongest grip that any of the values has. */
export function strongestGrip(values: readonly PrincipalValue[], caller: Principal): Grip {
  let strongest: Grip = 'none';
  for (const value of values) {
    const grip = gripOn(value, caller);
    if (STRENGTH[grip] > STRENGTH[strongest]) strongest = grip;
  }
  return strongest;
}

/**
 * Does `NotPrincipal` spare this caller? Every form of the caller must be listed: the caller, the
 * role of a session, and the account (UG NotPrincipal).
 */
export function spares(values: readonly PrincipalValue[], caller: Principal): boolean {
  const listed = (kind: NamedPrincipal['kind']): boolean =>
    values.some((value) => value.names.kind === kind && gripOn(value, caller) !== 'none');
  if (listed('everyone')) return true;
  if (caller.account !== undefined && !listed('account')) return false;
  if (caller.kind === 'root') return true;
  if (caller.kind !== 'role') return listed('exact');
  return listed('role') && (caller.session === undefined || listed('exact'));
}
