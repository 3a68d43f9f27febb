import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from './address';
import { readBase64 } from './binary';
import { compareDecimals, readDecimal } from './decimal';
import { foldCase } from './fold';
import { readInstant } from './instant';
import { readRange } from './ip';

describe('readDecimal', () => {
  it('orders numbers by value', () => {
    const spelled = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.integer({ min: -50, max: 50 }).map((n) => `${n}.0`),
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
    );
    fc.assert(
      fc.property(spelled, spelled, (a, b) => {
        const [x, y] = [readDecimal(a), readDecimal(b)];
        expect(x && y).toBeDefined();
        if (!x || !y) return;
        const order = Math.sign(compareDecimals(x, y));
        expect(Math.sign(compareDecimals(y, x))).toBe(order === 0 ? 0 : -order);
        if (Number(a) !== Number(b)) expect(order).toBe(Number(a) < Number(b) ? -1 : 1);
        if (/^-?\d+$/.test(a) && /^-?\d+$/.test(b)) {
          expect(order).toBe(BigInt(a) === BigInt(b) ? 0 : BigInt(a) < BigInt(b) ? -1 : 1);
        }
      }),
    );
  });

  it('reads whole texts only', () => {
    for (const text of [
      '',
      '-',
      '.',
      'e5',
      '1e',
      '10abc',
      ' 1',
      '1 ',
      '0x1',
      'NaN',
      '1_0',
      '1,5',
    ]) {
      expect(readDecimal(text), text).toBeUndefined();
    }
    for (const text of ['0', '-0', '+5', '.5', '5.', '1e3', '1E-3']) {
      expect(readDecimal(text), text).toBeDefined();
    }
  });
});

describe('readInstant', () => {
  it('reads what a Date prints, as seconds', () => {
    const dates = fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        expect(readInstant(date.toISOString())).toBeCloseTo(date.getTime() / 1000, 6);
        expect(readInstant(`${Math.floor(date.getTime() / 1000)}`) ?? -1).toBeGreaterThanOrEqual(
          -1,
        );
      }),
    );
  });

  it('knows the calendar', () => {
    expect(readInstant('2024-02-29')).toBeDefined();
    for (const text of ['2023-02-29', '2023-00-01', '2023-04-31', '20230101T000000Z', '23-01-01']) {
      expect(readInstant(text), text).toBeUndefined();
    }
  });

  it('takes the same instant with a fraction from both forms', () => {
    expect(readInstant('2026-01-01T00:00:00.123Z')).toBe(readInstant('1767225600.123'));
  });
});

describe('readAddress', () => {
  const group = fc.integer({ min: 0, max: 0xffff });

  it('reads any spelling of one IPv6 address alike', () => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), fc.nat(7), (groups, zeros) => {
        const filled = groups.map((value, i) => (i >= zeros && i < zeros + 2 ? 0 : value));
        const full = filled.map((value) => value.toString(16).padStart(4, '0')).join(':');
        const short = filled.map((value) => value.toString(16).toUpperCase()).join(':');
        const head = filled.slice(0, zeros).map((value) => value.toString(16));
        const tail = filled.slice(zeros + 2).map((value) => value.toString(16));
        expect(readAddress(full)).toBeDefined();
        expect(readAddress(short)).toEqual(readAddress(full));
        if (zeros < 7) {
          expect(readAddress(`${head.join(':')}::${tail.join(':')}`)).toEqual(readAddress(full));
        }
      }),
    );
  });

  it('refuses what is no address', () => {
    const wrong = [
      '',
      '1.2.3',
      '1.2.3.4.5',
      '1.2.3.256',
      '01.2.3.4',
      '1.2.3.4/8',
      ':',
      '1:2',
      ':::',
    ];
    for (const text of [
      ...wrong,
      '1::2::3',
      '12345::',
      '::1%eth0',
      '1.2.3.4::',
      'g::',
      '::1.2.3',
    ]) {
      expect(readAddress(text), text).toBeUndefined();
    }
  });

  it('reads ranges with a prefix that fits the family', () => {
    expect(readRange('10.0.0.0/32')?.bits).toBe(32);
    expect(readRange('::/128')?.bits).toBe(128);
    for (const text of [
      '10.0.0.0/33',
      '::/129',
      '10.0.0.0/-1',
      '10.0.0.0/8/8',
      '/8',
      '10.0.0.0/',
    ]) {
      expect(readRange(text), text).toBeUndefined();
    }
  });
});

describe('readBase64', () => {
  it('tells bytes apart, not spellings', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 9 }), fc.uint8Array({ maxLength: 9 }), (a, b) => {
        const [x, y] = [a, b].map((bytes) => Buffer.from(bytes).toString('base64'));
        const same = Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;
        expect(readBase64(x ?? '') === readBase64(y ?? '')).toBe(same);
        expect(readBase64((x ?? '').replace(/=+$/, ''))).toBe(readBase64(x ?? ''));
      }),
    );
  });

  it('refuses what is no base64', () => {
    for (const text of ['A', 'A===', 'AA=', 'AAA==', 'AAAA=', 'A A=', 'ä', '*']) {
      expect(readBase64(text), text).toBeUndefined();
    }
  });
});

describe('foldCase', () => {
  it('maps one character to one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([...foldCase(text)]).toHaveLength([...text].length);
        expect(foldCase(foldCase(text))).toBe(foldCase(text));
      }),
    );
  });

  it('joins what shares a letter, and no more', () => {
    expect(foldCase('ΣΑΣ')).toBe(foldCase('σας'));
    expect(foldCase('É')).toBe(foldCase('é'));
    expect(foldCase('ß')).not.toBe(foldCase('ss'));
    expect(foldCase('ﬁ')).not.toBe(foldCase('fi'));
  });
});
