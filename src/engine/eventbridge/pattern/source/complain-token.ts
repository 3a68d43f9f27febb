import type { Refused } from '../refusal';
import { badJson, endOfInput, named, unexpected } from './complain';
import { sourceAt } from './place';
import { scanOddWord, startsWord, unknownWord, VALUES } from './scan-word';

/** A closing bracket that closes nothing, or the wrong thing. */
export function mismatched(
  text: string,
  at: number,
  found: string,
  scope: { readonly array: boolean; readonly start: number } | undefined,
): Refused {
  const kind = scope ? (scope.array ? 'Array' : 'Object') : 'root';
  const wanted = (scope ? scope.array : found === '}') ? ']' : '}';
  const start = scope ? sourceAt(text, scope.start) : sourceAt(text, -1);
  const reason = `Unexpected close marker '${found}': expected '${wanted}' (for ${kind} starting at ${start})`;
  return badJson(text, reason, at, at);
}

/** Something that no JSON value begins with. */
export function notAValue(text: string, at: number): Refused {
  const char = text[at];
  if (char === '}') return unexpected(text, at, ': expected a value');
  if (char === 'N') return scanOddWord(text, 'NaN', at);
  if (char === 'I') return scanOddWord(text, 'Infinity', at);
  if (char === '+') return plusSign(text, at);
  if (startsWord(text, at)) return unknownWord(text, at);
  return unexpected(text, at, `: expected a valid value ${VALUES}`);
}

function plusSign(text: string, at: number): Refused {
  if (at + 1 >= text.length) return endOfInput(text, ' in a Number value');
  const wanted =
    ' in numeric value: JSON spec does not allow numbers to have plus signs: enable `JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS` to allow';
  const { reason } = unexpected(text, at, wanted).complaint;
  return badJson(text, reason, at + 1, at);
}

/** A slash between tokens. */
export function comment(text: string, at: number): Refused {
  const wanted =
    ": maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)";
  return unexpected(text, at, wanted);
}

/** A control character between tokens. */
export function controlCharacter(text: string, at: number): Refused {
  const reason = `Illegal character (${named(text, at)}): only regular white space (\\r, \\n, \\t) is allowed between tokens`;
  return badJson(text, reason, at + 1, at);
}
