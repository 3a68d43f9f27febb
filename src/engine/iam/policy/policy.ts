import type { Diagnostic } from '../../diagnostic';
import type { PolicyType } from '../decision';
import type { AuthorizationRequest } from '../request';
import type { Plan } from './plan';
import type { Statement } from './statement';

/** A policy document that has been read once, so that it can be asked many times. */
export interface Policy {
  readonly type: PolicyType;
  readonly text: string;
  /**
   * False when IAM would refuse the document or it cannot be read: its statements are then left
   * out, and whatever depends on it is not evaluated.
   */
  readonly ok: boolean;
  readonly statements: readonly Statement[];
  /** The statements that cover an action, given in lower case. */
  readonly plan: (action: string) => Plan;
  /**
   * Of a resource policy: is the request about a resource that carries it? Missing = it always is.
   * Whatever such a policy says, it says about its own resource only (UG identity vs resource).
   */
  readonly carried?: (request: AuthorizationRequest) => boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** The policies that meet in one decision; every member may be missing. */
export interface PolicySet {
  readonly identity?: readonly Policy[];
  readonly resource?: Policy;
  readonly boundary?: readonly Policy[];
  readonly session?: readonly Policy[];
  /** Levels from the root of the organization down; each must allow. */
  readonly scp?: readonly (readonly Policy[])[];
  readonly rcp?: readonly (readonly Policy[])[];
}
