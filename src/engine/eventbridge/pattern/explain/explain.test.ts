import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../json/parse';
import { compilePattern, explainMatch, matches } from '..';
import { matchesEntry } from '../entry';
import * as arbitrary from '../testing/arbitrary';
import { write } from '../testing/json';

function explain(patternText: string, eventText: string) {
  const pattern = compilePattern(patternText);
  const { root } = parseJson(eventText);
  if (!pattern.ok || root?.kind !== 'object') throw new Error('unread');
  return explainMatch(pattern, root);
}

describe('explainMatch', () => {
  it('shows for each path what the event holds and how each entry compares', () => {
    const pattern = '{"source":["aws.ec2",{"prefix":"my."}],"detail":{"n":[{"numeric":[">",3]}]}}';
    const event = '{"source":"my.app","detail":{"n":2}}';
    const { matched, fields } = explain(pattern, event);
    expect(matched).toBe(false);
    expect(fields.map((field) => [field.path, field.outcome])).toEqual([
      ['detail.n', { kind: 'no-entry-matches' }],
      ['source', { kind: 'matched', value: 0, entry: 1 }],
    ]);
    const [detail, source] = fields;
    expect(detail?.entries[0]?.verdicts).toEqual([
      { matched: false, reason: { kind: 'below', bound: 3 } },
    ]);
    expect(source?.entries.map((each) => pattern.slice(each.span.start, each.span.end))).toEqual([
      '"aws.ec2"',
      '{"prefix":"my."}',
    ]);
    expect(source?.values.map(({ span }) => event.slice(span.start, span.end))).toEqual([
      '"my.app"',
    ]);
  });

  it('tells a missing path from one that holds an object or an empty list', () => {
    const of = (event: string) => explain('{"a":{"b":["x"]}}', event).fields[0];
    expect(of('{}')).toMatchObject({ outcome: { kind: 'absent' }, containers: [] });
    expect(of('{"a":{"b":{"c":1}}}')?.containers).toEqual([{ start: 10, end: 17 }]);
    expect(of('{"a":{"b":[]}}')?.containers).toEqual([{ start: 10, end: 12 }]);
  });

  it('says which of two fields lies in another element', () => {
    const { matched, fields } = explain('{"l":{"a":[1],"b":[2]}}', '{"l":[{"a":1},{"b":2}]}');
    expect(matched).toBe(false);
    expect(fields.map((field) => field.outcome.kind)).toEqual(['matched', 'other-element']);
  });

  it('points at the value that excludes', () => {
    const pattern = '{"a":[{"anything-but":["x","y"]}]}';
    const [field] = explain(pattern, '{"a":"y"}').fields;
    const reason = field?.entries[0]?.verdicts[0]?.reason;
    expect(reason?.kind === 'excluded' && pattern.slice(reason.by.start, reason.by.end)).toBe(
      '"y"',
    );
  });

  it('shows the branch that matches, else the one that comes closest', () => {
    const pattern = '{"$or":[{"a":[1],"b":[1]},{"a":[2],"b":[2],"c":[2]}]}';
    expect(explain(pattern, '{"a":2,"b":2,"c":2}')).toMatchObject({ matched: true, shown: 1 });
    expect(explain(pattern, '{"a":2,"b":2}')).toMatchObject({ matched: false, shown: 1 });
    expect(explain(pattern, '{"a":1}')).toMatchObject({
      matched: false,
      shown: 0,
      combinations: 2,
    });
  });

  it('does not drown in values', () => {
    const list = JSON.stringify(Array.from({ length: 500 }, (_, i) => i));
    const [field] = explain('{"a":[499]}', `{"a":${list}}`).fields;
    expect(field).toMatchObject({ outcome: { kind: 'matched', value: -1 }, more: 450 });
  });

  it('agrees with the match, and its parts with the operators', () => {
    fc.assert(
      fc.property(arbitrary.pattern, arbitrary.event, (pattern, event) => {
        const compiled = compilePattern(write(pattern));
        fc.pre(compiled.ok);
        const { root } = parseJson(write(event));
        if (!compiled.ok || root?.kind !== 'object') throw new Error('unread');
        const { matched, fields } = explainMatch(compiled, root);
        expect(matched).toBe(matches(compiled, root));
        const fine = fields.every(({ outcome: { kind } }) =>
          ['matched', 'absent-as-wanted'].includes(kind),
        );
        expect(fine).toBe(matched);
        for (const field of fields) {
          for (const { entry, verdicts } of field.entries) {
            verdicts.forEach((verdict, index) => {
              const value = field.values[index];
              expect(value && matchesEntry(entry, value)).toBe(verdict.matched);
              const good = ['equal', 'same-value', 'fits', 'in-range', 'not-excluded'];
              if (entry.kind !== 'exists') {
                expect(good.includes(verdict.reason.kind)).toBe(verdict.matched);
              }
            });
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});
