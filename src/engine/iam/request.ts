/** A context key's content: one value, or a list of values. A list of one is still a list. */
export type ContextValue = string | readonly string[];

/** Condition keys in lower case. A key that is not in the map is absent from the request. */
export type Context = ReadonlyMap<string, ContextValue>;

/** What IAM decides about. Knows nothing of EventBridge. */
export interface AuthorizationRequest {
  /** ARN of the caller: user, role session, account root, or a service principal. */
  readonly principal: string;
  /** `service:Name`. */
  readonly action: string;
  /** ARN, or `*` for an action without resource types. */
  readonly resource: string;
  /** Account that owns the resource; when missing it is read off the resource's ARN. */
  readonly resourceAccount?: string;
  readonly context: Context;
}
