import { parsePrincipal } from '../../iam/principal/principal';
import type { AuthorizationRequest, Context, ContextValue } from '../../iam/request';

/** `aws:PrincipalOrgID` and its like, without whose organization it is. */
const KEYS = ['orgid', 'orgpaths'] as const;
type Key = (typeof KEYS)[number];

/**
 * What is known of the organizations of accounts: null for an account that belongs to none. It is
 * the account that belongs to an organization, so what a call's context tells of its caller and of
 * its bus holds for whatever else these accounts own (UG condition keys).
 */
export type Organizations = ReadonlyMap<string, { readonly [K in Key]?: ContextValue | null }>;

/**
 * Reads off a call's context what it tells of organizations.
 *
 * @param absent keys in lower case that AWS does not send with the call
 */
export function organizationsOf(
  request: AuthorizationRequest,
  absent: ReadonlySet<string>,
): Organizations {
  const known = new Map<string, { [K in Key]?: ContextValue | null }>();
  for (const [whose, account] of [
    ['resource', accountOf(request.resource)],
    ['principal', parsePrincipal(request.principal).account],
  ]) {
    if (account === undefined) continue;
    for (const key of KEYS) {
      const name = `aws:${whose}${key}`;
      const value = request.context.get(name) ?? (absent.has(name) ? null : undefined);
      if (value !== undefined) known.set(account, { ...known.get(account), [key]: value });
    }
  }
  return known;
}

/** What a rule's own request holds of them, as far as it is known, and what it surely lacks. */
export function organizationKeys(
  known: Organizations,
  accounts: {
    readonly principal: string | undefined;
    readonly resource: string;
    readonly source: string;
  },
): { readonly context: Context; readonly absent: ReadonlySet<string> } {
  const context = new Map<string, ContextValue>();
  const absent = new Set<string>();
  for (const [whose, account] of Object.entries(accounts)) {
    for (const key of KEYS) {
      const value = known.get(account ?? '')?.[key];
      if (value === null) absent.add(`aws:${whose}${key}`);
      else if (value !== undefined) context.set(`aws:${whose}${key}`, value);
    }
  }
  return { context, absent };
}

function accountOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}
