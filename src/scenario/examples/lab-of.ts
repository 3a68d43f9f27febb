import { newId } from '../ids';
import type { Caller, Lab, LabBus, LabCall, LabRule } from '../types';

/** What the event lab of an example holds, as its file writes it down. */
interface ExampleLab {
  readonly buses: readonly Omit<LabBus, 'id'>[];
  readonly rules: readonly Omit<LabRule, 'id' | 'enabled'>[];
  /** `column` is the position of who calls. */
  readonly calls: readonly (Omit<LabCall, 'id' | 'callerId'> & { readonly column?: number })[];
}

/** A lab with ids of its own, in which the example opens. */
export function labOf({ buses, rules, calls }: ExampleLab): (callers: readonly Caller[]) => Lab {
  return (callers) => ({
    open: true,
    buses: buses.map((bus) => ({ id: newId('bus'), ...bus })),
    rules: rules.map((rule) => ({ id: newId('rule'), enabled: true, ...rule })),
    calls: calls.map(({ column = 0, ...call }) => {
      const callerId = callers[column]?.id;
      return { id: newId('call'), ...call, ...(callerId !== undefined && { callerId }) };
    }),
  });
}
