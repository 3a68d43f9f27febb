import type { PolicySet } from '../../engine';
import { readingsOf } from './cell';
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
  const variant = derived.ok ? derived.variants[0] : undefined;
  if (!variant || views.cell.kind !== 'verdict') {
    return { ...views, explanation: undefined, origins: new Map() };
  }
  const explanation = engine.explain(policies, variant.request, readingsOf(variant, readings));
  return { ...views, explanation, origins: variant.origins };
}
