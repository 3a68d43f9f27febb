/** Event patterns: what EventBridge accepts, what it refuses and in which words, what matches. */
export { type CompiledPattern, compilePattern, MAX_PATTERN } from './compile';
export type { Disjunct } from './disjuncts';
export type { Entry } from './entry';
export { type ReadEvent, readEvent, type UnreadableEvent } from './event/read';
export { matches } from './match/matches';
export type { PatternRefusal } from './refusal';
export { refusalDiagnostics } from './refusal-diagnostics';
export type { PatternField, PatternOr, PatternStep } from './steps';
