import type { Explanation, Span } from '../../engine';
import type { EntryOfRoad } from '../state/words';

type Statement = Explanation['statements'][number];

/**
 * The statements that a denial is about, besides those whose ARNs are to blame: the Denies that
 * apply, or the Allows for the action that do not.
 */
export function deniedBy({ authorization }: EntryOfRoad): readonly Statement[] {
  const { denial, explanation } = authorization;
  if (!denial) return [];
  const { statements } = explanation;
  if (denial.explicit) {
    return statements.filter(({ effect, matched }) => effect === 'Deny' && matched);
  }
  return statements.filter(
    ({ ref, effect, matched, elements }) =>
      effect === 'Allow' &&
      !matched &&
      ref.type === denial.by &&
      elements.every((element) => element.kind !== 'action' || element.matched) &&
      !denial.arns.some((arn) => arn.ref === ref),
  );
}

/** What keeps a statement from applying, or the whole of one that applies. */
export function telling({ matched, span, elements }: Statement): readonly Span[] {
  if (matched) return [span];
  return elements.filter((element) => !element.matched).map((element) => element.span);
}
