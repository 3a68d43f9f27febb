import { describe, expect, it } from 'vitest';
import { readPublish } from './read-publish';

function entry(detail: string): string {
  return JSON.stringify({ Source: 's', DetailType: 't', Detail: detail });
}

/** An entry of so many bytes. */
function sized(bytes: number): string {
  return entry(`{"a":"${'x'.repeat(bytes - 10)}"}`);
}

describe('the size of a call', () => {
  it('one megabyte is taken', () => {
    expect(readPublish(sized(1_048_576))).toMatchObject({ size: 1_048_576, refused: undefined });
  });

  it('a byte more is refused as a whole, in the words of AWS', () => {
    expect(readPublish(`[${sized(1_000_000)},${sized(48_577)}]`)).toMatchObject({
      size: 1_048_577,
      refused: {
        error: 'ValidationException',
        reason: { kind: 'too-large', size: 1_048_577, limit: 1_048_576 },
        message: 'Total size of the entries in the request is over the limit.',
      },
      diagnostics: [{ code: 'publish-refused', span: { start: 0, end: 1 } }],
    });
  });

  it('is counted in UTF-8, a time as 14', () => {
    expect(readPublish('{"Source":"é","DetailType":"😀","Detail":"{}","Time":1}')).toMatchObject({
      size: 2 + 4 + 2 + 14,
    });
  });
});

describe('spans', () => {
  const text = `{"Entries": [${entry('{}')}, {"Source": "s", "Detail": "x", "EventBusName": "mine"}]}`;
  const call = readPublish(text);
  const at = (span: { start: number; end: number } | undefined) =>
    span && text.slice(span.start, span.end);

  it('point to the members of each entry', () => {
    expect(call.ok && at(call.entries[1]?.bus?.span)).toBe('"mine"');
    expect(call.ok && at(call.entries[0]?.detail?.span)).toBe('"{}"');
  });

  it('point to what fails', () => {
    expect(call.ok && at(call.entries[1]?.failure?.span)).toBe('{');
    expect(call.diagnostics.map(({ span }) => at(span))).toEqual(['{', '"x"']);
  });
});

it('an object as detail can be put into a string with one click', () => {
  const text = '{"Source":"s","DetailType":"t","Detail":{ "n": 1.50 }}';
  const [{ fix } = { fix: undefined }] = readPublish(text).diagnostics;
  const [edit] = fix?.edits ?? [];
  if (!edit) throw new Error('no fix');
  const mended = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
  expect(readPublish(mended)).toMatchObject({
    diagnostics: [],
    entries: [{ detail: { text: '{"n":1.50}' } }],
  });
});
