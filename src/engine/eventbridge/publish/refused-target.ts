import type { JsonNode } from '../../json/tree';
import type { Span } from '../../span';
import type { Basis } from '../../standing';
import { ARN } from '../request/check-target';
import { memberOf } from '../request/members';
import { ROLE } from '../request/pass-role';
import { isName } from '../request/site-names';
import { BASES } from './bases';

/** A member of a rule's list that PutTargets does not put on the rule, or about which nobody knows. */
export interface RefusedTarget {
  /** As written, whether it is an ARN or not; undefined where there is none. */
  readonly arn: string | undefined;
  readonly why: TargetRefusal;
  readonly span: Span;
  /** `open`: whether it is on the rule is not known. */
  readonly basis: Basis;
}

export type TargetRefusal =
  | { readonly kind: 'not-an-object' }
  | { readonly kind: 'id'; readonly id: string | undefined }
  | { readonly kind: 'arn' }
  | { readonly kind: 'role' }
  /** Several targets have this Id, and a rule has one of each. */
  | { readonly kind: 'same-id'; readonly id: string }
  /** More than a rule holds. Which of them it holds, the calls decide that put them. */
  | { readonly kind: 'too-many'; readonly count: number; readonly limit: number };

/** What PutTargets has against a single target (EB PutTargets). */
export function refusalOf(node: JsonNode): RefusedTarget | undefined {
  const refused = (why: TargetRefusal, basis: Basis, arn?: string): RefusedTarget => ({
    arn,
    why,
    span: node.span,
    basis,
  });
  if (node.kind !== 'object') return refused({ kind: 'not-an-object' }, BASES.targetMembers);
  const text = (key: string): string | undefined => {
    const value = memberOf(node, key)?.value;
    return value?.kind === 'string' ? value.value : undefined;
  };
  const arn = text('Arn');
  const id = text('Id');
  if (id === undefined || !isName(id)) return refused({ kind: 'id', id }, BASES.targetMembers, arn);
  if (arn === undefined || arn === '') return refused({ kind: 'arn' }, BASES.targetMembers);
  if (!ARN.test(arn)) return refused({ kind: 'arn' }, BASES.targetArn, arn);
  const role = memberOf(node, 'RoleArn')?.value;
  if (!role || role.kind === 'null') return undefined;
  if (role.kind !== 'string') return refused({ kind: 'role' }, BASES.targetMembers, arn);
  return ROLE.test(role.value) ? undefined : refused({ kind: 'role' }, BASES.targetRole, arn);
}
