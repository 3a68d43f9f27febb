import type { Span } from '../../span';
import type { Asked } from '../asked';
import { type Condition, holds } from '../conditions/condition';
import { unresolvedIn } from '../conditions/variable';
import type { PrincipalValue } from '../match/principal';
import type { ResourceTest } from '../match/resource';
import type { Token } from '../match/token';

/** One statement of a policy with everything worked out that does not depend on the request. */
export interface Statement {
  /** Position in the document. */
  readonly index: number;
  readonly sid: string | undefined;
  readonly effect: 'Allow' | 'Deny';
  readonly span: Span;
  readonly principal: PrincipalElement | undefined;
  readonly action: ActionElement;
  readonly resource: ResourceElement;
  /** `Resource` `*`: nothing to compare. */
  readonly anyResource: boolean;
  /** In the order of the document. */
  readonly conditions: readonly Condition[];
}

/** What `Action`, `Resource`, `Principal` and their negations have in common. */
interface ListElement<Value> {
  /** As written: `NotAction`. */
  readonly element: string;
  readonly negated: boolean;
  /** Key and value. */
  readonly span: Span;
  readonly values: readonly Value[];
}

export interface PrincipalElement extends ListElement<PrincipalValue> {}

export interface ActionElement extends ListElement<ActionValue> {
  /** Does any value cover this action in lower case? */
  readonly covers: (action: string) => boolean;
}

export interface ActionValue {
  readonly text: string;
  readonly span: Span;
  readonly covers: (action: string) => boolean;
}

export interface ResourceElement extends ListElement<ResourceValue> {
  /** One value is `*`, so that every resource is covered. */
  readonly everything: boolean;
}

export interface ResourceValue {
  readonly text: string;
  readonly span: Span;
  /** At most six, the sixth with its own colons; empty for `*`. */
  readonly segments: readonly (readonly Token[])[];
  /** It also covers what it covers with the parts that it lacks as `*` (UG ARNs). */
  readonly completed: boolean;
  readonly covers: ResourceTest;
}

/** Do resource and conditions fit? Action and principal are judged before. */
export function fits(statement: Statement, asked: Asked): boolean {
  // Conditions first: most compare two short texts.
  for (const condition of statement.conditions) if (!holds(condition, asked)) return false;
  return statement.anyResource || resourceFits(statement.resource, asked);
}

/** Does `Resource` or `NotResource` fit? */
export function resourceFits(element: ResourceElement, asked: Asked): boolean {
  if (element.everything) return !element.negated;
  const parts = asked.resource;
  for (const value of element.values) if (value.covers(parts, asked)) return !element.negated;
  return element.negated && !hasUnresolved(element, asked);
}

/** A variable that cannot be filled makes the whole `NotResource` fit nothing (UG variables). */
function hasUnresolved(element: ResourceElement, asked: Asked): boolean {
  return element.values.some(({ segments }) => segments.some((s) => unresolvedIn(s, asked)));
}
