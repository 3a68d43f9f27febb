import type { Diagnostic } from '../../diagnostic';
import type { Disjunct } from './disjuncts';
import { readPattern } from './grammar/pattern';
import { type PatternRefusal, Refused, refusal } from './refusal';
import { checkService } from './service-checks';
import { Tokens } from './source/tokens';
import type { PatternStep } from './steps';
import { warningsOf } from './warnings';

/** A pattern that the service accepts, ready to be matched against any number of events. */
export interface CompiledPattern {
  readonly ok: true;
  readonly text: string;
  /** The pattern as written, dissolved into paths. */
  readonly steps: readonly PatternStep[];
  /** The pattern matches where one of these does. */
  readonly disjuncts: readonly Disjunct[];
  /** What is accepted and may not be meant. */
  readonly warnings: readonly Diagnostic[];
}

/** The API takes no longer pattern. */
const MAX_PATTERN = 4096;

/**
 * Reads an event pattern as EventBridge does (EB patterns; recorded AWS answers).
 *
 * @param text JSON source, any text whatsoever
 * @returns the compiled pattern, or the service's refusal in its own words with its place
 */
export function compilePattern(text: string): CompiledPattern | PatternRefusal {
  if (text.length > MAX_PATTERN) return tooLong(text);
  try {
    const tokens = new Tokens(text);
    const steps = readPattern(tokens);
    const disjuncts = checkService(text, steps);
    const warnings = [...warningsOf(text, steps), ...trailing(text, tokens.at)];
    return { ok: true, text, steps, disjuncts, warnings };
  } catch (error) {
    if (error instanceof Refused) return refusal(text, error);
    throw error;
  }
}

function tooLong(text: string): PatternRefusal {
  return {
    ok: false,
    reason: `Member must have length less than or equal to ${MAX_PATTERN}`,
    aws: undefined,
    place: undefined,
    span: { start: MAX_PATTERN, end: text.length },
    message: `The pattern has ${text.length} characters, and ${MAX_PATTERN} are allowed`,
    notJson: false,
  };
}

/** The service reads no further than the end of the object. */
function trailing(text: string, end: number): Diagnostic[] {
  const rest = text.slice(end).trimStart();
  if (rest === '') return [];
  const span = { start: text.length - rest.length, end: text.length };
  const message = 'The service reads nothing after the end of the pattern';
  return [{ code: 'text-after-pattern', severity: 'warning', span, message }];
}
