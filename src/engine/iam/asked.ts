import { type ArnParts, arnAccount, parseArn } from './match/arn';
import { type DerivedKey, derivedKey, type Parties } from './principal/context';
import { type Principal, parsePrincipal } from './principal/principal';
import type { Readings } from './readings';
import type { AuthorizationRequest, ContextValue } from './request';

/** What the texts of a request say, worked out once for all policies that it meets. */
interface Facts {
  readonly action: string;
  readonly arn: ArnParts | null;
  readonly principal: Principal;
  readonly owner: string | undefined;
}

/** Requests are immutable, and one request usually meets many policies. */
const known = new WeakMap<AuthorizationRequest, Facts>();

function factsOf(request: AuthorizationRequest): Facts {
  let facts = known.get(request);
  if (!facts) {
    facts = {
      action: request.action.toLowerCase(),
      arn: parseArn(request.resource) ?? null,
      principal: parsePrincipal(request.principal),
      owner: request.resourceAccount || arnAccount(request.resource),
    };
    known.set(request, facts);
  }
  return facts;
}

/** A request on its way through the policies under one reading of the open questions. */
export class Asked implements Parties {
  readonly request: AuthorizationRequest;
  readonly readings: Readings;
  /** In lower case, since actions are compared without regard to case. */
  readonly action: string;
  /** The resource's ARN in parts; null when it is not one. */
  readonly resource: ArnParts | null;
  readonly principal: Principal;
  /** The account that owns the resource, as far as the request tells. */
  readonly resourceAccount: string | undefined;
  /** Conditions mostly ask for the same key again and again. */
  private lastKey: string | undefined = undefined;
  private lastValue: ContextValue | undefined = undefined;

  constructor(request: AuthorizationRequest, readings: Readings) {
    const facts = factsOf(request);
    this.request = request;
    this.readings = readings;
    this.action = facts.action;
    this.resource = facts.arn;
    this.principal = facts.principal;
    this.resourceAccount = facts.owner;
  }

  /** What the request holds for a key in lower case. */
  value(key: string): ContextValue | undefined {
    return this.look(key, derivedKey(key));
  }

  /** The same where it is known how the key follows from the request; the context wins over it. */
  look(key: string, derive: DerivedKey | undefined): ContextValue | undefined {
    if (key === this.lastKey) return this.lastValue;
    const value = this.request.context.get(key) ?? derive?.(this);
    this.lastKey = key;
    this.lastValue = value;
    return value;
  }
}
