import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, parseJson } from './parse';
import type { JsonNode } from './tree';

const codes = (text: string) => parseJson(text).diagnostics.map((d) => d.code);

/** Every node's slice of the text, read by JSON.parse, equals the node. */
function check(text: string, node: JsonNode): void {
  const slice = text.slice(node.span.start, node.span.end);
  if (node.kind === 'object') {
    expect(slice[0] + (slice.at(-1) as string)).toBe('{}');
    for (const member of node.members) {
      expect(JSON.parse(text.slice(member.keySpan.start, member.keySpan.end))).toBe(member.key);
      expect(member.span).toEqual({ start: member.keySpan.start, end: member.value.span.end });
      check(text, member.value);
    }
  } else if (node.kind === 'array') {
    expect(slice[0] + (slice.at(-1) as string)).toBe('[]');
    for (const item of node.items) check(text, item);
  } else {
    expect(JSON.parse(slice)).toBe(node.kind === 'null' ? null : node.value);
    if (node.kind === 'number') expect(node.raw).toBe(slice);
  }
}

describe('parseJson', () => {
  it('locates every key and value of any JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 2), (source, indent) => {
        const text = JSON.stringify(JSON.parse(source), null, indent);
        const { root, diagnostics } = parseJson(text);
        expect(diagnostics).toEqual([]);
        expect(root).toBeDefined();
        if (root) check(text, root);
      }),
    );
  });

  it('agrees with JSON.parse about what is JSON, for any text', () => {
    const alphabet = fc.constantFrom(...'{}[]:,"\\ntrue01.-eE /*u\u201c\u0001 \n\t');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: alphabet, maxLength: 12 })), (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(parseJson(text).diagnostics.length === 0).toBe(valid);
      }),
      { numRuns: 20_000 },
    );
  });

  it('keeps duplicate keys', () => {
    const { root, diagnostics } = parseJson('{"a":1,"a":2}');
    expect(diagnostics).toEqual([]);
    expect(root?.kind === 'object' && root.members.map((m) => m.key)).toEqual(['a', 'a']);
  });

  it('names the slips that people make', () => {
    expect(codes('{"a": [1, 2,]}')).toContain('json-trailing-comma');
    expect(codes('{"a": 1,}')).toContain('json-trailing-comma');
    expect(codes('{\u201ca\u201d: 1}')).toContain('json-smart-quotes');
    expect(codes('// hi\n{"a": 1}')).toContain('json-comment');
    expect(codes('"Version": "2012-10-17", "Statement": []')).toContain('json-end-expected');
    expect(codes('{"a" 1}')).toContain('json-colon-expected');
    expect(codes('{"a": 1')).toContain('json-brace-expected');
    expect(codes('')).toHaveLength(1);
  });

  it('tells a slip once, without what follows from it, and not more than one can read', () => {
    expect(codes('{"a": 1,}')).toEqual(['json-trailing-comma']);
    expect(codes('{"a": True, "b": “c”}')).toEqual(['json-symbol', 'json-smart-quotes']);
    expect(codes(`[${'x y '.repeat(500_000)}]`.slice(0, 1_000_000))).toHaveLength(100);
    const quotes = parseJson('“a”,'.repeat(100_000)).diagnostics;
    expect(new Set(quotes.map((each) => each.fix)).size).toBeLessThan(3);
  });

  it('refuses what is nested too deep, and only that', () => {
    expect(codes('['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH))).toEqual([]);
    expect(codes('['.repeat(100_000))).toEqual(['too-deep']);
    expect(codes(`"${'['.repeat(100_000)}"`)).toEqual([]);
  });
});
