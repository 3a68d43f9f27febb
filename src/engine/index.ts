/**
 * The engine's public face: pure functions from texts and requests to verdicts with reasons. What no
 * verdict needs, and the page therefore loads later, has a face of its own in `later.ts`.
 */
export type * from './call/call';
export type { Diagnostic, Fix, Severity } from './diagnostic';
export * from './eventbridge';
export * from './iam';
export { type ParsedJson, parseJson } from './json/parse';
export type * from './json/tree';
export type * from './reasoning/types';
export type { Span } from './span';
export type { Basis, Standing } from './standing';
export * from './words';
