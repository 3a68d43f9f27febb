import type { Span } from '../../../span';
import { Refused } from '../refusal';
import type { Tokens } from '../source/tokens';

/**
 * Stops with a refusal at the reader's place.
 *
 * @param reason the service's words
 * @param message plain words
 * @param span what to mark; the current token where nothing else is said
 */
export function refuse(
  tokens: Tokens,
  reason: string,
  message: string,
  span: Span = spanOf(tokens),
): never {
  throw new Refused({ reason, message, span }, tokens.at);
}

/** As `refuse`, where the service names no place. */
export function refuseWithoutPlace(reason: string, message: string, span: Span): never {
  throw new Refused({ reason, message, span });
}

/** The current token. */
export function spanOf(tokens: Tokens): Span {
  return { start: tokens.start, end: tokens.end };
}

/** From an earlier offset to the end of the current token. */
export function spanFrom(start: number, tokens: Tokens): Span {
  return { start, end: tokens.end };
}
