import { applyEdits } from '../editor/text/edits';
import type { PolicyEdit } from '../engine';
import type { PolicyDocument } from '../scenario';

/** One document before and after. */
export interface ChangedDocument {
  readonly index: number;
  readonly before: string;
  readonly after: string;
}

/** Which of a caller's documents an edit is about; −1 when there is none. */
export function documentIndex(
  documents: readonly PolicyDocument[],
  { type, policy, level }: Pick<PolicyEdit, 'type' | 'policy' | 'level'>,
): number {
  const levels = [
    ...new Set(documents.filter((one) => one.type === type).map((one) => one.level ?? 0)),
  ].sort((a, b) => a - b);
  const wanted = level === undefined ? undefined : levels[level];
  const places = [...documents.keys()].filter((index) => {
    const document = documents[index];
    return document?.type === type && (level === undefined || (document.level ?? 0) === wanted);
  });
  return places[policy] ?? -1;
}

/** The documents that edits change. */
export function changedDocuments(
  documents: readonly PolicyDocument[],
  edits: readonly PolicyEdit[],
): readonly ChangedDocument[] {
  return [...documents.entries()].flatMap(([index, { text }]) => {
    const mine = edits.filter((edit) => documentIndex(documents, edit) === index);
    const after = applyEdits(text, mine);
    return after === text ? [] : [{ index, before: text, after }];
  });
}

/** A caller's documents after the edits. */
export function withEdits(
  documents: readonly PolicyDocument[],
  edits: readonly PolicyEdit[],
): readonly PolicyDocument[] {
  let next = documents;
  for (const { index, after } of changedDocuments(documents, edits)) {
    const document = next[index];
    if (document) next = next.with(index, { ...document, text: after });
  }
  return next;
}
