import type { Context } from '../../iam/request';
import type { ContextOrigin } from '../call';

/** Condition keys that AWS sends with a call and its text does not tell: what somebody wrote down. */
export interface GivenContext {
  readonly context: Context;
  /** Where the values stand in the text of the context. */
  readonly origins: ReadonlyMap<string, ContextOrigin>;
  /** Keys in lower case that AWS does not send with the call. */
  readonly absent: ReadonlySet<string>;
}

export const NOTHING_GIVEN: GivenContext = {
  context: new Map(),
  origins: new Map(),
  absent: new Set(),
};
