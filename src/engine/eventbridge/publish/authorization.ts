import type { PolicyType, Verdict } from '../../iam/decision';
import type { Explanation } from '../../iam/explanation';
import type { PolicySet } from '../../iam/policy/policy';
import type { ReadingName } from '../../iam/readings';
import type { AuthorizationRequest } from '../../iam/request';
import type { Basis } from '../../standing';
import type { ContextOrigin } from '../call';
import type { ArnDiagnosis } from './arn-diagnosis';

/** What IAM says to one event on its way to a bus. */
export interface EventAuthorization {
  readonly request: AuthorizationRequest;
  /** Where the context's values stand in the call's text; empty for an event that a rule sends. */
  readonly origins: ReadonlyMap<string, ContextOrigin>;
  /** Under every reading of the open questions that is not pinned; keys that nobody tells are absent. */
  readonly verdict: Verdict;
  /** Under the default, or the pinned, readings. */
  readonly explanation: Explanation;
  /** The policies that were asked, the bus's among them. */
  readonly policies: PolicySet;
  /**
   * Whose resource policy was asked: the bus's in the world, the caller's own document, or none.
   * `unknown`: the bus belongs to another account and is not in the world.
   */
  readonly busPolicy: 'world' | 'caller' | 'none' | 'unknown';
  /**
   * Policies that IAM would refuse or that cannot be read: with one of them nothing is decided, and
   * `verdict` and `explanation` are without meaning.
   */
  readonly broken: readonly PolicyType[];
  /** What decides and is not known; empty when the answer is certain. */
  readonly questions: readonly AuthorizationQuestion[];
  /** Present when the answer is certain and no. */
  readonly denial: Denial | undefined;
}

/** Something that decides whether an event is let in, and that nothing here tells. */
export type AuthorizationQuestion =
  /** AWS documents nothing. */
  | { readonly kind: 'reading'; readonly name: ReadingName }
  /** AWS sends this key, and its value is not given. As the policy writes it. */
  | { readonly kind: 'key'; readonly key: string }
  /** The policy of a bus of another account that is not in the world. */
  | { readonly kind: 'bus-policy'; readonly account: string };

/** A denied event: which kind of policy is to blame, and AWS's words for it. */
export interface Denial {
  readonly explicit: boolean;
  /** The kind of policy that denies or withholds. */
  readonly by: PolicyType;
  /** The text of the AccessDeniedException. */
  readonly message: string;
  /** The ARNs of Allow statements that miss the bus; empty where ARNs are not the reason. */
  readonly arns: readonly ArnDiagnosis[];
  readonly basis: Basis;
}
