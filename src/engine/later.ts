/**
 * The engine's second public face: what no verdict needs. The page imports it dynamically, after the
 * first table; nothing that `index.ts` exports may import what stands here.
 */
export { addContextKey } from './call/add-context-key';
export type { ContextObject } from './call/context-object';
export { readContextValue } from './call/context-value';
export { deriveCall } from './call/derive';
export { readGivenContext } from './call/given-context';
export { busAddress, busArn } from './eventbridge/arn';
export { type OutsideAnswer, outsideEvents } from './eventbridge/outside';
export * from './eventbridge/publish';
export { patternTextOf } from './eventbridge/request/rule-parameters';
export { type CodeGuide, POLICY_CODES, POLICY_GUIDE, type PolicyCode } from './iam/guide';
export { diagnose } from './iam/mend';
export * from './reference';
export { OUTSIDE_BASIS, type OutsideWords, outsideWords } from './words/outside';
export * from './words/publish';
