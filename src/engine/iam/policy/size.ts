import type { JsonNode } from '../../json/tree';
import type { PolicyType } from '../decision';
import type { Report } from './report';

/** What takes a policy of a kind, with the most characters that it may have (UG quotas). */
const LIMITS: Readonly<Partial<Record<PolicyType, readonly (readonly [string, number])[]>>> = {
  identity: [
    ["a user's inline policies", 2_048],
    ["a group's inline policies", 5_120],
    ['a managed policy', 6_144],
    ["a role's inline policies", 10_240],
  ],
  boundary: [['a managed policy', 6_144]],
  resource: [["an event bus's policy", 10_240]],
};

/** Says where a document is too large to be attached, and which characters the API does not take. */
export function checkSize(root: JsonNode, text: string, type: PolicyType, report: Report): void {
  checkCharacters(text, type, report);
  const limits = LIMITS[type] ?? [];
  const size = policySize(text);
  const small = limits.filter(([, most]) => size > most);
  const largest = limits.at(-1)?.[1] ?? 0;
  if (small.length === 0) return;
  const at = { start: root.span.start, end: root.span.start + 1 };
  const count = `The policy has ${size} characters without white space`;
  if (small.length === limits.length) {
    const message = `${count}; at most ${largest} are allowed`;
    report.add('policy-too-large', at, message, {
      aws: `Maximum policy size of ${largest} bytes exceeded`,
    });
  } else {
    const named = small.map(([name, most]) => `${name} (${most})`).join(' and ');
    report.add('policy-size', at, `${count}, too many for ${named}`);
  }
}

/** What IAM counts: every character of the document but white space. */
function policySize(text: string): number {
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char !== 32 && char !== 10 && char !== 13 && char !== 9) size++;
  }
  return size;
}

/** The IAM API takes Latin-1 in a document; anything else has to be escaped. */
function checkCharacters(text: string, type: PolicyType, report: Report): void {
  if (type === 'resource') return;
  const found = /[\u0100-\u{10ffff}]{1,20}/u.exec(text);
  if (!found) return;
  const span = { start: found.index, end: found.index + found[0].length };
  const code = found[0].charCodeAt(0).toString(16).padStart(4, '0');
  const message = `IAM takes \`${found[0]}\` only in escaped form, which starts with \`\\u${code}\``;
  report.add('policy-characters', span, message);
}
