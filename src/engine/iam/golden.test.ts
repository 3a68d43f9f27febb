import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decide } from './decide';
import { explain } from './explain/explain';
import { preparePolicy } from './policy/prepare';
import type { AuthorizationRequest, ContextValue } from './request';

interface Table {
  readonly id: string;
  readonly action: string;
  readonly policies: Readonly<Record<string, unknown>>;
  readonly rows: readonly {
    readonly pattern: Readonly<Record<string, readonly string[]>>;
    readonly expected: Readonly<Record<string, string>>;
  }[];
}

const FILE = '../shared/golden/doc-tables.json';

/** A field with one literal is a single value, with more a list (the rule of the printed tables). */
function request(action: string, pattern: Table['rows'][number]['pattern']): AuthorizationRequest {
  const context = new Map<string, ContextValue>();
  for (const [field, values] of Object.entries(pattern)) {
    const [only = ''] = values;
    context.set(`events:${field}`.toLowerCase(), values.length === 1 ? only : values);
  }
  return {
    principal: 'arn:aws:iam::123456789012:user/alice',
    action,
    resource: 'arn:aws:events:us-east-1:123456789012:rule/MyRule',
    context,
  };
}

describe.skipIf(!existsSync(FILE))('the tables of the EventBridge conditions page', () => {
  const tables: readonly Table[] = existsSync(FILE)
    ? JSON.parse(readFileSync(FILE, 'utf8')).tables
    : [];

  it('come out as printed, all 28 verdicts', () => {
    let verdicts = 0;
    for (const table of tables) {
      for (const [name, document] of Object.entries(table.policies)) {
        const identity = [preparePolicy(JSON.stringify(document))];
        for (const row of table.rows) {
          const asked = request(table.action, row.pattern);
          const decision = decide({ identity }, asked);
          expect(decision === 'allowed' ? 'Yes' : 'No', `${table.id} ${name}`).toBe(
            row.expected[name],
          );
          expect(explain({ identity }, asked).decision).toBe(decision);
          verdicts++;
        }
      }
    }
    expect(verdicts).toBe(28);
  });
});
