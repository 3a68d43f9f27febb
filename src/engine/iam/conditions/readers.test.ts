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

describe('compareDecimals', () => {
  const order = (a: string, b: string): number => {
    const [x, y] = [readDecimal(a), readDecimal(b)];
    if (!x || !y) throw new Error('no number');
    return Math.sign(compareDecimals(x, y));
  };

  it.each([
    ['9007199254740993', '9007199254740992', 1],
    ['0.1', '0.10000000000000000001', -1],
    ['-9007199254740993', '-9007199254740992', -1],
    ['1e400', '1e401', -1],
    ['1e401', '1e400', 1],
    ['-1e400', '-1e401', 1],
    ['1e-400', '1e-401', 1],
    ['0', '1e-400', -1],
    ['0', '-1e-400', 1],
    ['1e-400', '0', 1],
    ['-1e-400', '1e-400', -1],
    ['1e-400', '-1e-400', 1],
    ['2e-400', '10e-401', 1],
    ['0012.500e400', '1.25e401', 0],
    ['0.00', '-0', 0],
    ['-0', '0e7', 0],
    ['100000000000000000000', '1e20', 0],
  ] as const)('orders %s and %s by value, beyond binary64', (a, b, expected) => {
    expect(order(a, b)).toBe(expected);
    expect(order(b, a)).toBe(expected === 0 ? 0 : -expected);
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

  it('counts what is not written from the beginning, and zones from UTC', () => {
    const same: readonly (readonly [string, string])[] = [
      ['2026', '2026-01-01T00:00:00Z'],
      ['2026-03', '2026-03-01T00:00:00Z'],
      ['2026-03-04', '2026-03-04T00:00:00Z'],
      ['2026-03-04T05:06', '2026-03-04T05:06:00Z'],
      ['2026-03-04T05:06Z', '2026-03-04T05:06:00Z'],
      ['2026-03-04T05:06:07', '2026-03-04T05:06:07Z'],
      ['2026-03-04t05:06:07z', '2026-03-04T05:06:07Z'],
      ['2026-03-04T05:06:07+01:30', '2026-03-04T03:36:07Z'],
      ['2026-03-04T05:06:07+0130', '2026-03-04T03:36:07Z'],
      ['2026-03-04T05:06:07-01:30', '2026-03-04T06:36:07Z'],
      ['2026-03-04T05:06:07+23:59', '2026-03-03T05:07:07Z'],
    ];
    for (const [short, full] of same) {
      expect(readInstant(short), short).toBe(Date.parse(full) / 1000);
      expect(readInstant(full), full).toBe(Date.parse(full) / 1000);
    }
    expect(readInstant('1969-12-31T23:59:58.500Z')).toBe(-1.5);
    expect(readInstant('1970-01-01T00:00:00.5Z')).toBe(0.5);
    expect(readInstant('-1')).toBe(-1);
  });

  it('refuses times that no clock shows', () => {
    for (const time of ['24:00', '00:60', '00:00:60', '00:00+24:00', '00:00+00:60', '00:00+1:00']) {
      expect(readInstant(`2026-01-01T${time}`), time).toBeUndefined();
    }
    for (const text of ['2026-01-01T', '2026-01-01T00', '2026-', 'x2026', '1.', '--1', '1e3']) {
      expect(readInstant(text), text).toBeUndefined();
    }
  });

  it('reads seconds before 1970', () => {
    expect(readInstant('-1')).toBe(-1);
    expect(readInstant('-1.5')).toBe(-1.5);
  });

  it('keeps seconds in 64 bits', () => {
    expect(readInstant('9223372036854774784')).toBe(2 ** 63 - 1024);
    expect(readInstant('9223372036854775808')).toBeUndefined();
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

  it('reads embedded addresses of four decimals at the very end only', () => {
    expect(readAddress('::ffff:1.2.3.4')).toEqual([0, 0, 0xffff, 0x01020304]);
    expect(readAddress('1:2:3:4:5:6:1.2.3.4')).toEqual([0x10002, 0x30004, 0x50006, 0x01020304]);
    expect(readAddress('0000:0000:0000:0000:0000:ffff:255.255.255.255')).toEqual([
      0, 0, 0xffff, 0xffffffff,
    ]);
    for (const text of [
      '1.2.3.4::1',
      '::1.2.3.4:1',
      '::1.2.3.4:1.2.3.4',
      '1:2:3:4:5:6:7:1.2.3.4',
    ]) {
      expect(readAddress(text), text).toBeUndefined();
    }
  });

  it('lets two colons stand for one group at least', () => {
    expect(readAddress('1:2:3::5:6:7:8')).toEqual([0x10002, 0x30000, 0x50006, 0x70008]);
    expect(readAddress('::2:3:4:5:6:7:8')).toEqual([2, 0x30004, 0x50006, 0x70008]);
    expect(readAddress('1:2:3:4:5:6:7::')).toEqual([0x10002, 0x30004, 0x50006, 0x70000]);
    expect(readAddress('::')).toEqual([0, 0, 0, 0]);
    for (const text of ['1:2:3:4::5:6:7:8', '::1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8::', '']) {
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

  it('pays no heed to bits that no byte uses', () => {
    expect(readBase64('QR==')).toBe('QQ');
    expect(readBase64('QQ')).toBe('QQ');
    expect(readBase64('QUJ=')).toBe('QUI');
    expect(readBase64('QUI')).toBe('QUI');
    expect(readBase64('QUJD')).toBe('QUJD');
    expect(readBase64('//==')).toBe('/w');
    expect(readBase64('//8=')).toBe('//8');
    expect(readBase64('//9=')).toBe('//8');
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
    expect(foldCase('aBc')).toBe('abc');
    expect(foldCase('ABCÉ')).toBe('abcé');
    expect(foldCase('ΣΑΣ')).toBe(foldCase('σας'));
    expect(foldCase('É')).toBe(foldCase('é'));
    expect(foldCase('ß')).not.toBe(foldCase('ss'));
    expect(foldCase('ﬁ')).not.toBe(foldCase('fi'));
  });
});
