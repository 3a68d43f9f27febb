import type { JsonMember } from '../../json/tree';
import type { Span } from '../../span';
import { parseArn } from '../match/arn';
import type { PrincipalValue } from '../match/principal';
import type { Report } from './report';

/** What cannot be a principal (UG Principal). */
export function checkPrincipal(type: string, text: string, span: Span, report: Report): void {
  if (text === '*' && type === 'AWS') return;
  if (/[*?]/.test(text)) {
    const message = `The wildcard in \`${text}\` names nobody; \`*\` stands only alone`;
    report.add('principal-wildcard', span, message);
    return;
  }
  if (type !== 'AWS' || /^\d{12}$/.test(text) || /^A[A-Z]{3}[A-Z0-9]{12,}$/.test(text)) return;
  const parts = parseArn(text);
  if (parts?.[2] === 'iam' && parts[5].startsWith('group/')) {
    report.add('principal-group', span, `The group \`${text}\` cannot be a principal`);
  } else if (!parts || (parts[2] !== 'iam' && parts[2] !== 'sts')) {
    const message = `\`${text}\` is neither an account nor the ARN of a principal`;
    report.add('principal-format', span, message);
  }
}

/** Warns where NotPrincipal reaches further than it looks (UG NotPrincipal). */
export function checkNotPrincipal(
  member: JsonMember,
  values: readonly PrincipalValue[],
  effect: 'Allow' | 'Deny' | undefined,
  report: Report,
): void {
  if (effect === 'Allow') {
    const message = '`NotPrincipal` with `Allow` allows everybody else, strangers included';
    report.add('not-principal-allow', member.keySpan, message);
    return;
  }
  for (const value of values) {
    const account = parseArn(value.text)?.[4];
    if (!account || value.names.kind === 'account') continue;
    const listed = values.some(
      ({ names }) => names.kind === 'account' && names.account === account,
    );
    if (listed) continue;
    const message = `\`${value.text}\` is denied as well, unless its account \`${account}\` is listed too`;
    report.add('not-principal-account', value.span, message);
  }
}
