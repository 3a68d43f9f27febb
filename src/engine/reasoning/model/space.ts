import { Asked } from '../../iam/asked';
import { derivedKey } from '../../iam/principal/context';
import type { Readings } from '../../iam/readings';
import type { AuthorizationRequest, ContextValue } from '../../iam/request';
import type { Pattern } from '../strings/pattern';

/** What requests can hold for a key. */
export interface Shape {
  readonly absent: boolean;
  /** One value, not in a list. */
  readonly one: boolean;
  /** The fewest values of a list; Infinity when it is never one. */
  readonly least: number;
  /** Can a request hold this text? */
  readonly accepts: (text: string) => boolean;
  /** Patterns of which a text must match one; none = any text. */
  readonly domain: readonly Pattern[];
  /** All values there are, where they are few. */
  readonly closed?: readonly string[];
  /** Values that people know, the best first. */
  readonly nice: readonly string[];
}

/** The requests that are looked at together: one action, and what does not vary. */
export interface Space {
  readonly action: string;
  readonly base: AuthorizationRequest;
  readonly asked: Asked;
  /** The resources are an account's whose policies are not at hand, and have a say as well. */
  readonly foreign: boolean;
  readonly resource: Shape;
  /** Undefined for a key whose content is settled by `base`. */
  readonly shape: (key: string) => Shape | undefined;
}

/** Does the request or its caller settle what the key holds, or that it is absent? */
export function settled(key: string, base: AuthorizationRequest, readings: Readings): boolean {
  if (base.context.has(key)) return true;
  const derive = derivedKey(key);
  if (!derive) return false;
  // A user's or role's generated id exists, though its ARN does not tell it.
  return key !== 'aws:userid' || derive(new Asked(base, readings)) !== undefined;
}

export function withContext(
  base: AuthorizationRequest,
  entries: Iterable<readonly [string, ContextValue]>,
): AuthorizationRequest {
  return { ...base, context: new Map([...base.context, ...entries]) };
}
