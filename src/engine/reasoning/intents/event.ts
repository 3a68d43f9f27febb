import type { CallSite } from '../../eventbridge/call';
import { compilePattern, matches } from '../../eventbridge/pattern';

/** Events that people know; AWS's own first, which reach a rule without anybody's permission. */
const FAMILIAR = [
  { source: 'aws.s3', 'detail-type': 'Object Created' },
  { source: 'aws.ec2', 'detail-type': 'EC2 Instance State-change Notification' },
  { source: 'aws.health', 'detail-type': 'AWS Health Event' },
  { source: 'com.example.orders', 'detail-type': 'OrderPlaced' },
  { source: 'com.example.other', 'detail-type': 'Other' },
] as const;

/** What CloudTrail sends under the name of nearly every service. */
const API_CALL = 'AWS API Call via CloudTrail';

/**
 * An event that a rule with this pattern would receive and that breaks the promise.
 *
 * @param pattern JSON text of a pattern of literals, filters that take everything beside them
 * @param permits may the field hold this?
 * @returns JSON text, confirmed by the matcher; undefined when none of those tried breaks it
 */
export function eventThatBreaks(
  pattern: string,
  field: 'source' | 'detail-type',
  permits: (value: string) => boolean,
  values: readonly string[],
  site: CallSite,
): string | undefined {
  const compiled = compilePattern(pattern);
  if (!compiled.ok) return undefined;
  const fields = JSON.parse(pattern) as Record<string, unknown>;
  const candidates = [
    ...literalsIn(fields, field),
    ...values,
    ...FAMILIAR.map((one) => one[field]),
  ];
  for (const value of candidates) {
    if (permits(value)) continue;
    const event = JSON.stringify(eventFor(field, value, fields, site), undefined, 2);
    if (matches(compiled, event)) return event;
  }
  return undefined;
}

function literalsIn(fields: Record<string, unknown>, field: string): string[] {
  const lists = [fields, ...(Array.isArray(fields.$or) ? fields.$or : [])].map(
    (each) => each[field],
  );
  return lists.flat().filter((value): value is string => typeof value === 'string');
}

function eventFor(
  field: 'source' | 'detail-type',
  value: string,
  fields: Record<string, unknown>,
  site: CallSite,
): Record<string, unknown> {
  const filled = Object.entries(fields).filter(([name]) => name !== '$or');
  return {
    version: '0',
    id: '12345678-1234-1234-1234-123456789012',
    ...kindOf(field, value),
    account: site.account,
    time: '2026-01-31T12:00:00Z',
    region: site.region,
    resources: [],
    detail: {},
    ...Object.fromEntries(filled.map(([name, value]) => [name, sample(value)])),
    [field]: value,
  };
}

/** Source and detail-type as they go together. */
function kindOf(field: 'source' | 'detail-type', value: string) {
  const known = FAMILIAR.find((one) => one[field] === value);
  if (known) return { 'detail-type': known['detail-type'], source: known.source };
  const aws = field === 'source' ? value.startsWith('aws.') : value === API_CALL;
  return aws
    ? { 'detail-type': API_CALL, source: 'aws.s3' }
    : { 'detail-type': 'OrderPlaced', source: 'com.example.orders' };
}

/** The first literal of a list; of an object of fields the same for each. */
function sample(value: unknown): unknown {
  if (Array.isArray(value)) return value.find((item) => typeof item !== 'object') ?? '';
  const members = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(members.map(([name, inner]) => [name, sample(inner)]));
}
