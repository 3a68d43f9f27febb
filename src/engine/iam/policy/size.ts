import type { JsonNode } from '../../json/tree';
import type { PolicyType } from '../decision';
import type { Report } from './report';

/** The largest size that any attachment takes: the inline policy of a role, an event bus's policy. */
const LARGEST: Readonly<Partial<Record<PolicyType, number>>> = {
  identity: 10_240,
  boundary: 6_144,
  resource: 10_240,
};

/** What IAM counts: every character of the document but white space (UG quotas). */
function policySize(text: string): number {
  let size = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char !== 32 && char !== 10 && char !== 13 && char !== 9) size++;
  }
  return size;
}

export function checkSize(root: JsonNode, text: string, type: PolicyType, report: Report): void {
  const most = LARGEST[type];
  const size = policySize(text);
  if (most === undefined || size <= most) return;
  const { start } = root.span;
  const message = `The policy has ${size} characters without white space; at most ${most} are allowed`;
  report.add('policy-too-large', { start, end: start + 1 }, message, {
    aws: `Maximum policy size of ${most} bytes exceeded`,
  });
}
