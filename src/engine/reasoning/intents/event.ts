import type { CallSite } from '../../eventbridge/call';
import { compilePattern, matches } from '../../eventbridge/pattern';

const SAMPLES = {
  source: ['com.example.orders', 'aws.s3', 'aws.ec2', 'aws.health', 'com.example.other'],
  'detail-type': ['OrderPlaced', 'Object Created', 'AWS Health Event'],
} as const;

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
  const candidates = [...literalsIn(fields, field), ...values, ...SAMPLES[field]];
  for (const value of candidates) {
    if (permits(value)) continue;
    const event = JSON.stringify({ ...eventFor(fields, site), [field]: value }, undefined, 2);
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

function eventFor(fields: Record<string, unknown>, site: CallSite): Record<string, unknown> {
  const filled = Object.entries(fields).filter(([name]) => name !== '$or');
  return {
    version: '0',
    id: '12345678-1234-1234-1234-123456789012',
    'detail-type': 'OrderPlaced',
    source: 'com.example.orders',
    account: site.account,
    time: '2026-01-31T12:00:00Z',
    region: site.region,
    resources: [],
    detail: {},
    ...Object.fromEntries(filled.map(([name, value]) => [name, sample(value)])),
  };
}

/** The first literal of a list; of an object of fields the same for each. */
function sample(value: unknown): unknown {
  if (Array.isArray(value)) return value.find((item) => typeof item !== 'object') ?? '';
  const members = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(members.map(([name, inner]) => [name, sample(inner)]));
}
