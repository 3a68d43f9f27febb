import {
  type AuthorizationRequest,
  type CallSite,
  type DerivedCall,
  type Diagnostic,
  deriveCall,
  type EventBridgeCall,
  type Explanation,
  type PolicyType,
  type Readings,
  shortReason,
  type UnreadableCall,
  type Verdict,
} from '../../engine';

export interface Policy {
  readonly type: PolicyType;
  readonly ok: boolean;
  readonly statements: readonly { readonly conditions: readonly unknown[] }[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface PolicySet {
  readonly identity?: readonly Policy[];
  readonly resource?: Policy;
  readonly boundary?: readonly Policy[];
  readonly session?: readonly Policy[];
  readonly scp?: readonly (readonly Policy[])[];
  readonly rcp?: readonly (readonly Policy[])[];
}

/** What the table needs of the engine; tests put a counting one in its place. */
export interface MatrixEngine {
  preparePolicy(text: string, type: PolicyType): Policy;
  deriveCall(call: EventBridgeCall, site: CallSite, pinned: Readings): DerivedCall | UnreadableCall;
  evaluate(
    policies: PolicySet,
    variants: readonly { readonly readings: Readings; readonly request: AuthorizationRequest }[],
    pinned: Readings,
  ): Verdict;
  explain(policies: PolicySet, request: AuthorizationRequest, readings: Readings): Explanation;
  shortReason(input: {
    readonly explanation: Explanation;
    readonly call: EventBridgeCall['kind'];
    readonly request: AuthorizationRequest;
  }): string;
}

/** TODO until the policy reader is there: every policy says so. */
export const ENGINE: MatrixEngine = {
  preparePolicy: (text, type) => ({
    type,
    ok: false,
    statements: [],
    diagnostics: [
      {
        code: 'not-there-yet',
        severity: 'error',
        span: { start: 0, end: Math.min(1, text.length) },
        message: 'The policy engine is not there yet',
      },
    ],
  }),
  deriveCall,
  evaluate: () => ({ kind: 'certain', decision: 'implicitDeny', decidedBy: [] }),
  explain: () => ({ decision: 'implicitDeny', decidedBy: [], statements: [] }),
  shortReason,
};
