import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveEventBridgeCall as deriveCall } from '../eventbridge/request/derive';
import { explain, preparePolicy } from '../iam';
import { shortReason } from './short-reason';

const FILE = '../shared/golden/doc-tables.json';

interface Table {
  readonly id: string;
  readonly policies: Readonly<Record<string, unknown>>;
  readonly rows: readonly {
    readonly pattern: unknown;
    readonly expected: Readonly<Record<string, string>>;
    readonly note?: Readonly<Record<string, string>>;
  }[];
}

/** What the cells say where the page prints a bare No, in the order of the rows. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  'specific-source B': ['', "Source aws.s3 isn't allowed", '', 'Source must be specified'],
  'multiple-sources-individually A': [
    '',
    '',
    "Source aws.s3 isn't allowed",
    'Only one source can be named',
    'Source must be specified',
  ],
  'source-and-detail-type A': [
    'Detail type must be specified',
    "Source aws.ecs isn't allowed; detail type must be specified",
    '',
    "Detail type EC2 Instance Health Failed isn't allowed",
    'Source must be specified',
  ],
  'source-is-specified A': ['', '', 'Source must be specified'],
  'allowed-sources-list A': [
    '',
    '',
    "Source aws.autoscaling isn't allowed",
    'Source must be specified',
  ],
  'principal-id A': [
    'Principal id must be specified',
    '',
    "Principal id AROAIDPPEZS35WEXAMPLE:AssumedRoleSessionName isn't allowed",
  ],
};

const site = {
  principal: 'arn:aws:iam::123456789012:user/alice',
  account: '123456789012',
  region: 'us-east-1',
  bus: 'default',
  rule: 'MyRule',
};

function reasonOf(policy: unknown, pattern: unknown): string {
  const call = deriveCall({ kind: 'PutRule', text: JSON.stringify(pattern) }, site);
  const request = call.ok ? call.variants[0]?.request : undefined;
  if (request === undefined) return 'not a call';
  const explanation = explain({ identity: [preparePolicy(JSON.stringify(policy))] }, request);
  return shortReason({ explanation, call: 'PutRule', request });
}

describe.skipIf(!existsSync(FILE))("the reasons in the cells of AWS's own tables", () => {
  const tables: readonly Table[] = existsSync(FILE)
    ? JSON.parse(readFileSync(FILE, 'utf8')).tables
    : [];
  const columns = tables.flatMap((table) =>
    Object.entries(table.policies).map(([name, policy]) => ({ table, name, policy })),
  );

  it.each(columns)('$table.id $name', ({ table, name, policy }) => {
    const said = table.rows.map(({ pattern }) => reasonOf(policy, pattern));
    expect(said).toEqual(REASONS[`${table.id} ${name}`] ?? table.rows.map(() => ''));
    for (const [index, row] of table.rows.entries()) {
      expect(said[index] === '', `row ${index + 1}`).toBe(row.expected[name] === 'Yes');
      if (row.note?.[name] !== undefined) expect(said[index]).toBe(row.note[name]);
    }
  });

  it('covers all six tables', () => {
    expect(columns).toHaveLength(7);
  });
});
