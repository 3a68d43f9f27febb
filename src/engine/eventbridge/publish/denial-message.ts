import type { PolicyType } from '../../iam/decision';
import type { AuthorizationRequest } from '../../iam/request';

/** What AWS calls the kinds of policy, and the article it puts before them. */
const NAMES: Readonly<Record<PolicyType, readonly [article: string, name: string]>> = {
  identity: ['an', 'identity-based policy'],
  resource: ['a', 'resource-based policy'],
  boundary: ['a', 'permissions boundary'],
  session: ['a', 'session policy'],
  scp: ['a', 'service control policy'],
  rcp: ['a', 'resource control policy'],
};

/** AWS's own text for a denied request (UG access denied messages). */
export function denialMessage(
  { principal, action, resource }: AuthorizationRequest,
  denial: { readonly explicit: boolean; readonly by: PolicyType },
): string {
  const [article, name] = NAMES[denial.by];
  const because = denial.explicit
    ? `with an explicit deny in ${article} ${name}`
    : `because no ${name} allows the ${action} action`;
  return `User: ${principal} is not authorized to perform: ${action} on resource: ${resource} ${because}`;
}
