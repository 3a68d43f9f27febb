import type { PolicySet } from '../../engine';
import { readingsOf, shownVariant } from './cell';
import type { MatrixEngine } from './engine';
import type { PreparedRow } from './row';
import type { CellExplanation } from './views';

/** Adds the full explanation to the views of a cell. */
export function explained(
  engine: MatrixEngine,
  views: Pick<CellExplanation, 'row' | 'column' | 'cell'>,
  { derived, readings }: PreparedRow,
  policies: PolicySet,
): CellExplanation {
  const { cell } = views;
  const told = { ...views, policies, readings };
  const certain = cell.kind === 'verdict' && cell.verdict.kind === 'certain';
  const variant = derived.ok ? shownVariant(derived.variants, certain) : undefined;
  if (!variant || cell.kind !== 'verdict') {
    return { ...told, explanation: undefined, origins: new Map() };
  }
  const { request, origins } = variant;
  const explanation = engine.explain(policies, request, readingsOf(variant, readings));
  return { ...told, explanation, origins, request };
}
