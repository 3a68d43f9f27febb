import type { PolicySet } from '../../iam/policy/policy';
import { preparePolicy } from '../../iam/policy/prepare';

/** A statement about PutRule. */
export function statement(effect: 'Allow' | 'Deny', condition?: object): object {
  return {
    Effect: effect,
    Action: 'events:PutRule',
    Resource: '*',
    ...(condition && { Condition: condition }),
  };
}

/** A caller with one identity policy of these statements. */
export function holding(...statements: readonly object[]): PolicySet {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: statements }, undefined, 2);
  return { identity: [preparePolicy(text)] };
}
