import { describe, expect, test } from 'vitest';
import type { Witness } from '../engine';
import { newRow } from '../scenario';
import { expectingRow, rowOf, sameRow, withRows } from './rows';

function witness(text: string, more: Partial<Witness> = {}): Witness {
  const request = { principal: '', action: 'events:PutRule', resource: '*', context: new Map() };
  return { call: { kind: 'PutRule', text }, request, ...more };
}

describe('examples as rows', () => {
  test('a row that asks the same, however it is laid out, is found again', () => {
    const row = newRow({ kind: 'PutRule', text: '{\n  "source": ["aws.s3"]\n}' });
    expect(sameRow([row], rowOf(witness('{"source":["aws.s3"]}')))).toBe(row);
  });

  test('on another rule it is another request', () => {
    const row = newRow({ kind: 'PutRule', text: '{}' });
    expect(sameRow([row], rowOf(witness('{}', { site: { rule: 'Other' } })))).toBeUndefined();
  });

  test('rows are added once', () => {
    const rows = [newRow({ kind: 'PutRule', text: '{ "source": ["aws.s3"] }' })];
    const added = ['{"source":["aws.s3"]}', '{"source":["aws.ec2"]}', '{ "source": ["aws.ec2"] }'];
    const next = withRows(
      rows,
      added.map((text) => rowOf(witness(text))),
    );
    expect(next.map(({ call }) => call.text)).toEqual([rows[0]?.call.text, added[1]]);
  });

  test('what a generated row shows is expected of its columns', () => {
    const row = expectingRow(
      { witness: witness('{}'), a: true, b: false, depends: [], guards: [] },
      ['x', 'y'],
    );
    expect(row.expected).toEqual({ x: 'Yes', y: 'No' });
  });

  test('nothing is expected where the answer depends', () => {
    const generated = { witness: witness('{}'), a: true, b: false, guards: [] };
    const row = expectingRow({ ...generated, depends: ['a'] }, ['x', 'y']);
    expect(row.expected).toEqual({ y: 'No' });
  });

  test('one column has one expected value', () => {
    const row = expectingRow({ witness: witness('{}'), a: false, depends: [], guards: [] }, ['x']);
    expect(row.expected).toEqual({ x: 'No' });
  });
});
