import type { Span } from '../../engine';
import type { CellExplanation, Highlight } from '../../store/types';
import { importance } from './importance';
import { reasonLines } from './lines';

/**
 * What both editors mark as soon as a cell is chosen: the conditions and elements that refuse the
 * call. Nothing for a call that is allowed.
 */
export function decidingHighlights(cell: CellExplanation): readonly Highlight[] {
  const { explanation } = cell;
  if (explanation === undefined || explanation.decision === 'allowed') return [];
  const first = reasonLines(cell)[0];
  const statement = explanation.statements[Number(first?.id)];
  if (first === undefined || statement === undefined) return [];
  if (importance(explanation, statement) === 'other') return [];
  const telling = first.children.filter((line, index) =>
    explanation.decision === 'implicitDeny'
      ? !line.matched
      : statement.elements[index]?.kind === 'condition',
  );
  const lines = telling.length > 0 ? telling : [first];
  return merged(lines.flatMap((line) => line.highlights(false)));
}

/** One highlight a text. */
function merged(highlights: readonly Highlight[]): readonly Highlight[] {
  const byTarget = new Map<string, Highlight>();
  for (const highlight of highlights) {
    const id = JSON.stringify(highlight.target);
    const before = byTarget.get(id);
    byTarget.set(
      id,
      before === undefined ? highlight : { ...before, spans: union(before.spans, highlight.spans) },
    );
  }
  return [...byTarget.values()];
}

function union(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  const fresh = b.filter(
    ({ start, end }) => !a.some((span) => span.start === start && span.end === end),
  );
  return [...a, ...fresh];
}
