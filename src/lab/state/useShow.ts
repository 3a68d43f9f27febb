import type { Span, StatementRef } from '../../engine';
import { useActions } from '../../store';
import { documentIndex } from '../../table/reason/highlights';
import { useMarking } from './marks';
import type { Road } from './useRoad';
import type { EntryOfRoad } from './words';

/** Characters of a policy that an entry's authorization speaks of. */
export interface Shown {
  readonly ref: StatementRef;
  readonly spans: readonly Span[];
}

/**
 * Opens policies and marks characters in them: the caller's beside the call, a bus's beside its rules.
 *
 * @param onPolicies shows the caller's policies
 */
export function useShow({ column, world }: Road, onPolicies: () => void) {
  const { setHighlights } = useActions();
  const { reveal } = useMarking();
  return ({ authorization }: EntryOfRoad, all: readonly Shown[]): void => {
    const { busPolicy, request } = authorization;
    const own = ({ ref }: Shown) => ref.type !== 'resource' || busPolicy !== 'world';
    const highlights = all.filter(own).map(({ ref, spans }) => ({
      target: {
        kind: 'policy' as const,
        callerId: column.caller.id,
        policy: documentIndex({ column }, ref),
      },
      spans,
      reveal: true,
    }));
    if (highlights.length > 0) {
      onPolicies();
      setHighlights(highlights);
    }
    const spans = all.filter((each) => !own(each)).flatMap((each) => each.spans);
    const from = world.buses.get(request.resource)?.policyFrom;
    if (spans.length > 0 && from !== undefined) reveal([{ text: `bus/${from}`, spans }]);
  };
}
