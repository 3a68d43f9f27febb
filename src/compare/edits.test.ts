import { describe, expect, test } from 'vitest';
import type { PolicyDocument } from '../scenario';
import { changedDocuments, documentIndex, withEdits } from './edits';

const DOCUMENTS: readonly PolicyDocument[] = [
  { type: 'scp', level: 3, text: 'low' },
  { type: 'identity', text: 'one' },
  { type: 'scp', level: 0, text: 'root' },
  { type: 'identity', text: 'two' },
];

describe('which document an edit is about', () => {
  test('the position counts within the type', () => {
    expect(documentIndex(DOCUMENTS, { type: 'identity', policy: 1 })).toBe(3);
  });

  test('levels count from the root, whatever their numbers', () => {
    expect(documentIndex(DOCUMENTS, { type: 'scp', policy: 0, level: 0 })).toBe(2);
    expect(documentIndex(DOCUMENTS, { type: 'scp', policy: 0, level: 1 })).toBe(0);
  });

  test('a document that is not there has none', () => {
    expect(documentIndex(DOCUMENTS, { type: 'boundary', policy: 0 })).toBe(-1);
  });
});

describe('applying edits', () => {
  const edit = {
    type: 'identity',
    policy: 1,
    span: { start: 0, end: 3 },
    text: 'changed',
  } as const;

  test('only the documents that change are others', () => {
    const next = withEdits(DOCUMENTS, [edit]);
    expect(next.map(({ text }) => text)).toEqual(['low', 'one', 'root', 'changed']);
    expect(next[0]).toBe(DOCUMENTS[0]);
  });

  test('an edit that changes nothing leaves the list as it is', () => {
    const same = { ...edit, text: 'two' };
    expect(changedDocuments(DOCUMENTS, [same])).toEqual([]);
    expect(withEdits(DOCUMENTS, [same])).toBe(DOCUMENTS);
  });
});
