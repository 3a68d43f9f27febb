import type { Condition } from '../../iam/conditions/condition';
import { readOperator } from '../../iam/conditions/operator';
import { prepareCondition } from '../../iam/conditions/prepare';
import type { AuthorizationRequest } from '../../iam/request';
import { policyOf } from '../intents/promise';
import type { PlacedStatement, Roster } from '../model/placed';

const NOWHERE = { start: 0, end: 0 };

/**
 * A Deny of exactly what a request holds under the keys that the policies ask for, and its resource;
 * none where no policy could say that.
 */
export function denyOf({ placed }: Roster, request: AuthorizationRequest): PlacedStatement[] {
  const any = placed.every((each) => each.statement.anyResource);
  const source = policyOf({
    Effect: 'Deny',
    Action: request.action,
    Resource: any ? '*' : request.resource,
  });
  const keys = new Set(
    placed.flatMap((each) => each.statement.conditions.map((condition) => condition.key)),
  );
  const conditions = [...keys].flatMap((key) => exactly(key, request));
  const place = { type: 'identity', policy: placed.length, level: undefined } as const;
  return source.statements.map((statement) => ({
    statement: { ...statement, conditions },
    place,
    source,
    variables: false,
  }));
}

function exactly(key: string, { context }: AuthorizationRequest): Condition[] {
  const value = context.get(key);
  if (value === undefined) return condition('Null', key, ['true']);
  if (typeof value === 'string') return condition('StringEquals', key, [value]);
  return [
    ...condition('ForAllValues:StringEquals', key, value),
    ...value.flatMap((each) => condition('ForAnyValue:StringEquals', key, [each])),
  ];
}

function condition(name: string, key: string, texts: readonly string[]): Condition[] {
  const operator = readOperator(name);
  if (!operator) return [];
  const values = texts.map((text) => ({ text, span: NOWHERE }));
  const spans = { operatorSpan: NOWHERE, keySpan: NOWHERE, span: NOWHERE };
  return [prepareCondition({ operator, key, values, ...spans }, false)];
}
