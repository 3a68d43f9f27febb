/** Event patterns: what EventBridge accepts, what it refuses and in which words, what matches. */
export { type CompiledPattern, compilePattern } from './compile';
export type { Disjunct } from './disjuncts';
export type { Entry } from './entry';
export { type ReadEvent, readEvent, type UnreadableEvent } from './event/read';
export { explainMatch } from './explain/explain';
export type {
  EntryExplanation,
  FieldExplanation,
  FieldOutcome,
  MatchExplanation,
} from './explain/explanation';
export type { EntryReason, EntryVerdict } from './explain/verdict';
export { matches } from './match/matches';
export type { PatternRefusal } from './refusal';
export { refusalDiagnostics } from './refusal-diagnostics';
export { RuleSet } from './rules/rule-set';
export type { PatternField, PatternOr, PatternStep } from './steps';
export type { LeafValue } from './value';
