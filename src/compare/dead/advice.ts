import { type DeadPart, type Diagnostic, type Policy, plain } from '../../engine';
import { diagnose } from '../../engine/later';
import { deadPartWords } from '../../engine/words/reasoning';
import type { PolicyDocument } from '../../scenario';
import { documentIndex } from '../edits';

/** Codes that say already that a part never matches, from one look at the text. */
const SAID = new Set(['never-matches', 'deny-always']);

/** What is said about one document: the usual advice, and its dead parts after it. */
export function withDeadParts(
  policy: Policy,
  index: number,
  documents: readonly PolicyDocument[],
  findings: readonly DeadPart[],
): readonly Diagnostic[] {
  const usual = diagnose(policy);
  const mine = findings.filter(({ part }) => documentIndex(documents, part) === index);
  const fresh = mine.filter(
    ({ part: { span } }) =>
      !usual.some(
        (one) => SAID.has(one.code) && one.span.start < span.end && span.start < one.span.end,
      ),
  );
  return fresh.length === 0
    ? usual
    : [...usual, ...fresh.map((finding) => diagnosticOf(finding, index, documents))];
}

function diagnosticOf(
  finding: DeadPart,
  index: number,
  documents: readonly PolicyDocument[],
): Diagnostic {
  const { part, edits } = finding;
  const here = edits.every((edit) => documentIndex(documents, edit) === index);
  return {
    code: 'dead-part',
    severity: 'info',
    span: part.span,
    message: plain(deadPartWords(finding)),
    ...(here &&
      edits.length > 0 && {
        fix: {
          title: `Remove the ${finding.kind}`,
          edits: edits.map(({ span, text }) => ({ span, text })),
        },
      }),
  };
}
