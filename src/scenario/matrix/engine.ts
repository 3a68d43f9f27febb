import { deriveCall, evaluate, explain, preparePolicy, shortReason } from '../../engine';

/** What the table needs of the engine; tests put a counting one in its place. */
export interface MatrixEngine {
  readonly preparePolicy: typeof preparePolicy;
  readonly deriveCall: typeof deriveCall;
  readonly evaluate: typeof evaluate;
  readonly explain: typeof explain;
  readonly shortReason: typeof shortReason;
}

export const ENGINE: MatrixEngine = {
  preparePolicy,
  deriveCall,
  evaluate,
  explain,
  shortReason,
};
