import { describe, expect, it } from 'vitest';
import { DEFAULT_SITE, newRow, type Row } from '../scenario';
import { rowLabel } from './kinds';

const labelOf = (row: Row) => rowLabel(row, { ...DEFAULT_SITE, ...row.site });
const entry = (text: string) => newRow({ kind: 'PutEvents', text });

describe('the label above a row', () => {
  it('is left out where the pattern says it all', () => {
    expect(labelOf(newRow())).toBe('');
  });

  it('says where a rule is created when that is not as in the scenario', () => {
    const site = { region: 'eu-west-1', bus: 'arn:aws:events:eu-west-1:1:event-bus/orders' };
    expect(labelOf({ ...newRow(), site })).toBe('PutRule on orders in eu-west-1');
  });

  it('names the rule that gets targets', () => {
    expect(labelOf(newRow({ kind: 'PutTargets', text: '[]' }))).toBe('PutTargets on MyRule');
  });

  it('names the bus of an entry, the default one when there is none', () => {
    expect(labelOf(entry('{"EventBusName": "orders"}'))).toBe('PutEvents to orders');
    expect(labelOf(entry('{"EventBusName": "ord'))).toBe('PutEvents to default');
    const away = { ...entry('{}'), site: { account: '999999999999' } };
    expect(labelOf(away)).toBe('PutEvents to default in account 999999999999');
  });
});
