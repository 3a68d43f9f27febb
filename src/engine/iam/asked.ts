import { type ArnParts, arnAccount, parseArn } from './match/arn';
import { type DerivedKey, derivedKey } from './principal/context';
import { type Principal, parsePrincipal } from './principal/principal';
import type { Readings } from './readings';
import type { AuthorizationRequest, ContextValue } from './request';

/**
 * A request on its way through the policies under one reading of the open questions. What policies
 * need of it is worked out on first use only, since most statements need little.
 */
export class Asked {
  readonly request: AuthorizationRequest;
  readonly readings: Readings;
  private lowerAction: string | undefined;
  private arn: ArnParts | null | undefined;
  private caller: Principal | undefined;

  constructor(request: AuthorizationRequest, readings: Readings) {
    this.request = request;
    this.readings = readings;
  }

  /** In lower case, since actions are compared without regard to case. */
  get action(): string {
    this.lowerAction ??= this.request.action.toLowerCase();
    return this.lowerAction;
  }

  /** The resource's ARN in parts; null when it is not one. */
  get resource(): ArnParts | null {
    if (this.arn === undefined) this.arn = parseArn(this.request.resource) ?? null;
    return this.arn;
  }

  get principal(): Principal {
    this.caller ??= parsePrincipal(this.request.principal);
    return this.caller;
  }

  /** The account that owns the resource, as far as the request tells. */
  get resourceAccount(): string | undefined {
    return this.request.resourceAccount ?? arnAccount(this.request.resource);
  }

  /** What the request holds for a key in lower case; the context wins over what follows. */
  value(key: string, derive: DerivedKey | undefined = derivedKey(key)): ContextValue | undefined {
    return this.request.context.get(key) ?? derive?.(this);
  }
}
