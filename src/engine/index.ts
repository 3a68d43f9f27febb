/** The engine's one public face: pure functions from texts and requests to verdicts with reasons. */
export type { Diagnostic, Fix, Severity } from './diagnostic';
export * from './eventbridge';
export * from './iam';
export { type ParsedJson, parseJson } from './json/parse';
export type * from './json/tree';
export { conditionKey, conditionKeys, eventsAction, eventsActions } from './reference';
export type { Span } from './span';
export type { Basis, Standing } from './standing';
export * from './words';
