import type { AuthorizationRequest, ContextValue } from '../../iam/request';

export const SITE = {
  principal: 'arn:aws:iam::123456789012:user/alice',
  account: '123456789012',
  region: 'us-east-1',
  bus: 'default',
  rule: 'MyRule',
};

export const KEYS = ['events:source', 'events:detail-type'] as const;

/** Each way to match what the random policies compare with, twice where two texts match that way. */
const VALUES = (
  'aa ab ba AA zz a b aab abb ax ay xa ya qq aA aB Ab BA ZZ ' + 'a* *b a? * ?a A*'
).split(' ');

/** What one key holds: nothing, each value, each list of two and of three. */
export const CONTENTS: readonly (ContextValue | undefined)[] = [
  undefined,
  ...VALUES,
  ...VALUES.flatMap((a, i) => VALUES.slice(i + 1).map((b) => [a, b])),
  ...VALUES.flatMap((a, i) =>
    VALUES.slice(i + 1).flatMap((b, j) => VALUES.slice(i + j + 2).map((c) => [a, b, c])),
  ),
];

export function requestWith(
  contents: Iterable<readonly [key: string, value: ContextValue | undefined]>,
): AuthorizationRequest {
  const context = new Map<string, ContextValue>();
  for (const [key, value] of contents) if (value !== undefined) context.set(key, value);
  return {
    principal: SITE.principal,
    action: 'events:PutRule',
    resource: 'arn:aws:events:us-east-1:123456789012:rule/MyRule',
    context,
  };
}

/** What a request pays for a key: by how much it holds, and for values that no policy mentions. */
export function costOf(
  value: ContextValue | undefined,
  mentioned: ReadonlySet<string>,
  strange: number,
): number {
  if (value === undefined) return 1.5;
  const values = typeof value === 'string' ? [value] : value;
  const unknown = values.filter((text) => !mentioned.has(text)).length;
  return 1 + values.length + 0.4 * (values.length - 1) + unknown * strange;
}
