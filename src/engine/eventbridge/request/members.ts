import type { Diagnostic } from '../../diagnostic';
import type { JsonMember, JsonObject } from '../../json/tree';

/** The member that counts for a key: the last one, as AWS's JSON readers keep it. */
export function memberOf(object: JsonObject, key: string): JsonMember | undefined {
  return object.members.findLast((member) => member.key === key);
}

/**
 * Keys that a call's parameters do not have. One that differs from a known key only in case, dashes
 * or underscores gets a repair.
 */
export function unknownMembers(object: JsonObject, known: readonly string[]): Diagnostic[] {
  return object.members
    .filter((member) => !known.includes(member.key))
    .map((member) => {
      const meant = known.find((key) => plain(key) === plain(member.key));
      const diagnostic: Diagnostic = {
        code: 'unknown-parameter',
        severity: 'warning',
        span: member.keySpan,
        message: meant
          ? `\`${member.key}\` is not a parameter of this call, \`${meant}\` is`
          : `\`${member.key}\` is not a parameter of this call`,
      };
      return meant
        ? {
            ...diagnostic,
            fix: {
              title: `Write \`${meant}\``,
              edits: [{ span: member.keySpan, text: JSON.stringify(meant) }],
            },
          }
        : diagnostic;
    });
}

/** Keys written twice, where only the last counts. */
export function repeatedMembers(object: JsonObject): Diagnostic[] {
  return object.members
    .filter((member) => memberOf(object, member.key) !== member)
    .map((member) => ({
      code: 'duplicate-key',
      severity: 'warning',
      span: member.keySpan,
      message: `\`${member.key}\` is written again further on, and only the last one counts`,
    }));
}

/** A string among the parameters; one that is no string is diagnosed and does not count. */
export function textMember(
  object: JsonObject,
  key: string,
  diagnostics: Diagnostic[],
): string | undefined {
  const value = memberOf(object, key)?.value;
  if (!value) return undefined;
  if (value.kind === 'string') return value.value;
  const message = `\`${key}\` must be a string`;
  diagnostics.push({ code: 'not-a-string', severity: 'error', span: value.span, message });
  return undefined;
}

function plain(key: string): string {
  return key.toLowerCase().replaceAll(/[-_]/g, '');
}
