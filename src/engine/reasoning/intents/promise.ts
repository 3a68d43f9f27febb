import type { Policy } from '../../iam/policy/policy';
import { preparePolicy } from '../../iam/policy/prepare';
import type { Intent } from '../types';
import { ABOUT } from './about';

/** A promise as a policy: whatever is allowed is to be allowed by it as well. */
export interface Promised {
  readonly policy: Policy;
  /** The condition key and the field of a pattern that it is about. */
  readonly key?: string;
  readonly field?: 'source' | 'detail-type';
  /** May rules receive an event whose field holds this? */
  readonly permits: (value: string) => boolean;
  /** Those that the intent names. */
  readonly values: readonly string[];
  /** The Denies that would keep it. */
  readonly denies: readonly object[];
}

/**
 * The promise of an intent. An event reaches a pattern of literals only if the field is missing there,
 * or lists the event's value; so a rule is safe if it names the field and all its values are permitted.
 */
export function promiseOf(intent: Intent): Promised {
  if (intent.kind === 'condition') {
    return { policy: allowing(block(intent.text)), permits: () => true, values: [], denies: [] };
  }
  const { field, key, only } = ABOUT[intent.kind];
  const { values } = intent;
  const [keeps, breaks] = only
    ? ['StringEquals', 'StringNotEquals']
    : ['StringNotEquals', 'StringEquals'];
  return {
    policy: allowing({ [`ForAllValues:${keeps}`]: { [key]: values }, Null: { [key]: 'false' } }),
    key,
    field,
    permits: (value) => values.includes(value) === only,
    values,
    denies: [
      denying({ Null: { [key]: 'true' } }),
      denying({ [`ForAnyValue:${breaks}`]: { [key]: values } }),
    ],
  };
}

function block(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function allowing(condition: unknown): Policy {
  return policyOf({ Effect: 'Allow', Action: '*', Resource: '*', Condition: condition });
}

function denying(condition: object): object {
  return { Effect: 'Deny', Action: 'events:PutRule', Resource: '*', Condition: condition };
}

/** A document with these statements. */
export function policyOf(...statements: readonly object[]): Policy {
  return preparePolicy(JSON.stringify({ Version: '2012-10-17', Statement: statements }));
}
