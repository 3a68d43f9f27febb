import { parseJson } from '../../json/parse';
import type { JsonObject, JsonString } from '../../json/tree';
import { memberOf } from './members';

/** The parameters of PutRule, read from a text that is unmistakably that. */
export interface RuleParameters {
  readonly root: JsonObject;
  /** The event pattern's own text and place, where it is given as a string. */
  readonly pattern: JsonString | undefined;
}

/** A field of an event pattern is an object or a list, never a string. */
const TELLING = ['Name', 'EventPattern', 'ScheduleExpression'];

/**
 * Reads `{"Name", "EventPattern", …}`; undefined for anything else, which is taken for the event
 * pattern itself. A field of a pattern that is called `Name` holds a list, a parameter a string.
 */
export function readRuleParameters(text: string): RuleParameters | undefined {
  const { root, diagnostics } = parseJson(text);
  if (root?.kind !== 'object' || diagnostics.length > 0) return undefined;
  const telling = TELLING.some((key) => memberOf(root, key)?.value.kind === 'string');
  if (!telling) return undefined;
  const pattern = memberOf(root, 'EventPattern')?.value;
  return { root, pattern: pattern?.kind === 'string' ? pattern : undefined };
}

/** The event pattern in the text of a PutRule row: the text itself, or that among the parameters. */
export function patternTextOf(text: string): string {
  return readRuleParameters(text)?.pattern?.value ?? text;
}
