import {
  type Call,
  type CallSite,
  type DerivedCall,
  derivePutRule,
  evaluate,
  explain,
  preparePolicy,
  type Readings,
  shortReason,
  type UnreadableCall,
} from '../../engine';

/** What the table needs of the engine; tests put a counting one in its place. */
export interface MatrixEngine {
  readonly preparePolicy: typeof preparePolicy;
  readonly deriveCall: DeriveCall;
  readonly evaluate: typeof evaluate;
  readonly explain: typeof explain;
  readonly shortReason: typeof shortReason;
}

/** `undefined`: the code for this kind of row has not been loaded yet. */
type DeriveCall = (
  call: Call,
  site: CallSite,
  readings: Readings,
  context?: string,
) => DerivedCall | UnreadableCall | undefined;

/** The engine of the first table: it knows rules with event patterns, the rest comes later. */
export const FIRST_ENGINE: MatrixEngine = {
  preparePolicy,
  deriveCall: (call, site, readings, context) =>
    call.kind === 'PutRule' && context === undefined
      ? derivePutRule(call.text, site, readings)
      : undefined,
  evaluate,
  explain,
  shortReason,
};
