import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Asked } from '../asked';
import { scan } from '../conditions/variable';
import { parseArn } from './arn';
import { resourceTest } from './resource';
import { splitSegments } from './segment';

function covers(pattern: string, resource: string): boolean {
  const segments = splitSegments(scan(pattern, { variables: false, wildcards: true }), 6);
  const asked = new Asked({ principal: '', action: '', resource, context: new Map() }, {});
  return resourceTest(segments)(asked.resource, asked);
}

/**
 * Slow and obvious, character by character: a star that ends a segment takes anything, another
 * star and `?` take anything but one of the ARN's own five colons.
 */
function slow(pattern: string, resource: string): boolean {
  const parts = parseArn(resource);
  if (!parts) return false;
  const header = resource.length - parts[5].length;
  const colonsBefore = (at: number): number => pattern.slice(0, at).split(':').length - 1;
  const go = (p: number, r: number): boolean => {
    if (p === pattern.length) return r === resource.length;
    const char = pattern[p];
    const separator = resource[r] === ':' && r < header;
    if (char === '*') {
      const last = p + 1 === pattern.length || (pattern[p + 1] === ':' && colonsBefore(p) < 5);
      if (go(p + 1, r)) return true;
      return r < resource.length && (last || !separator) && go(p, r + 1);
    }
    if (r >= resource.length) return false;
    if (char === '?') return !separator && go(p + 1, r + 1);
    return char === resource[r] && go(p + 1, r + 1);
  };
  return go(0, 0);
}

const piece = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 3 });
const pattern = fc
  .array(piece, { minLength: 3, maxLength: 6 })
  .map((pieces) => ['arn', ...pieces].join(':'));
const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 2 });
const resource = fc
  .array(text, { minLength: 5, maxLength: 7 })
  .map((pieces) => ['arn', ...pieces].join(':'));

describe('resourceTest', { timeout: 60_000 }, () => {
  it('agrees with the slow and obvious matcher', () => {
    let covered = 0;
    fc.assert(
      fc.property(pattern, resource, (p, r) => {
        const expected = slow(p, r);
        if (expected) covered++;
        expect(covers(p, r), `${p} ${r}`).toBe(expected);
      }),
      { numRuns: 16 * Number(process.env.RUNS ?? 250) },
    );
    expect(covered).toBeGreaterThan(0);
  });

  it.each([
    ['arn:a*:b?c:x:y', 'arn:a:p:q:r:b:c:x:y', true],
    ['arn:a*:b?c:x:y', 'arn:a:p:q:r:bxc:x:y', true],
    ['arn:a*:b?c:x:y', 'arn:a:bxc:x:y:z:w', false],
    ['arn:a*:z', 'arn:a:b:c:d:e:y:z', true],
    ['arn:a*:z', 'arn:a:b:c:d:e:yz', false],
    ['arn:a*:z', 'arn:a:b:c:d:z', true],
    ['arn:a*:z', 'arn:a:z:c:d:e:y', false],
    ['arn:a*:z*:x', 'arn:a:z:c:d:e:x', true],
    ['arn:a*:z*:x', 'arn:a:b:c:d:z:x', true],
    ['arn:a*:z*:x', 'arn:a:b:c:d:x:z', false],
    ['arn:a:b:c:d', 'arn:a:b:c:d:', false],
    ['arn:a:b:c*', 'arn:a:b:cc:d:e', true],
    ['arn:a:b*c:d', 'arn:a:b:c:d:e:c:d', false],
    ['arn:a*:c:d:e:f', 'arn:a:c:d:e:f', true],
    ['arn:a*:c:d:e:f', 'arn:a:b:d:e:f', false],
    ['arn:a:b:c:d:*', 'arn:a:b:c:d:', true],
    ['arn:a*:b:c:d:e:f', 'arn:a:b:c:d:e:f', true],
    ['arn:a*:b:c:d:e:f', 'arn:a:b:c:d:x:f', false],
  ])('%s on %s: %s', (pattern, resource, covered) => {
    expect(covers(pattern, resource)).toBe(covered);
    expect(slow(pattern, resource)).toBe(covered);
  });

  it('covers no request without an ARN', () => {
    expect(covers('arn:*', '*')).toBe(false);
    const segments = splitSegments(scan('arn:*:${x}', { variables: true, wildcards: true }), 6);
    const context = new Map([['x', '*']]);
    const asked = new Asked({ principal: '', action: '', resource: '*', context }, {});
    expect(resourceTest(segments)(asked.resource, asked)).toBe(false);
  });
});
