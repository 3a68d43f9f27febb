import type { Span } from '../../span';
import type { PolicyType } from '../decision';
import type { Token } from '../match/token';
import type { DocumentFacts } from './facts';
import type { Report } from './report';

/** The kinds of policy that complete an ARN with fewer than six parts. */
export const COMPLETING: ReadonlySet<PolicyType> = new Set(['identity', 'boundary', 'scp']);
const PARTITION = /^(?:aws|aws-[a-z-]+)$/;
const IAM_KINDS =
  /^(?:user|federated-user|role|group|instance-profile|mfa|server-certificate|policy|sms-mfa|saml-provider|oidc-provider|report|access-report)\/|^\*/;

/** What IAM refuses in a resource, in the order in which it looks. */
export function checkResource(
  text: string,
  span: Span,
  segments: readonly (readonly Token[])[],
  facts: DocumentFacts,
  report: Report,
): void {
  if (!text.includes(':')) {
    report.add('resource-not-arn', span, `The resource \`${text}\` is neither an ARN nor \`*\``, {
      aws: `Resource ${text} must be in ARN format or "*".`,
    });
    return;
  }
  const [prefix = '', partition = '', service = '', region, ...rest] = text.split(':');
  if (!PARTITION.test(partition) && !/[*?]/.test(partition)) {
    const shown = region === undefined ? [service || '*'] : [service, region, ...rest];
    while (shown.length < 4) shown.push('*');
    const message = `\`${partition}\` in \`${text}\` is not a partition such as \`aws\``;
    report.add('resource-partition', span, message, {
      aws: `Partition "${partition}" is not valid for resource "arn:${partition}:${shown.join(':')}".`,
    });
    return;
  }
  if (prefix !== 'arn') {
    report.add('resource-not-arn', span, `\`${text}\` does not start with \`arn:\``, {
      aws: `Resource ${text} must be in ARN format or "*".`,
    });
    return;
  }
  if (region === undefined && service === '') {
    report.add('resource-service', span, `\`${text}\` names no service`);
  } else if (service.includes('*') || service.includes('?')) {
    report.add('resource-service', span, `The service in \`${text}\` has a wildcard`);
  } else if (segments.length < 6) checkShort(text, span, segments, facts, report);
  else checkServiceRules(text, span, service, region ?? '', rest.slice(1).join(':'), report);
}

function checkShort(
  text: string,
  span: Span,
  segments: readonly (readonly Token[])[],
  facts: DocumentFacts,
  report: Report,
): void {
  if (text.includes('::') || segments[2]?.length === 0) {
    report.add('resource-too-short', span, `\`${text}\` has fewer than the six parts of an ARN`);
    return;
  }
  if (segments.some((segment) => segment.at(-1)?.kind === 'star')) return;
  const full = text + ':*'.repeat(6 - segments.length);
  const few = `\`${text}\` has fewer than the six parts of an ARN`;
  if (COMPLETING.has(facts.type)) {
    report.add('incomplete-arn', span, `${few}; it counts as \`${full}\``);
  } else if (facts.type === 'session') {
    report.add('incomplete-arn-refused', span, `${few}, which a session policy needs`);
  } else report.add('incomplete-arn-alone', span, `${few} and covers nothing here`);
}

function checkServiceRules(
  text: string,
  span: Span,
  service: string,
  region: string,
  resource: string,
  report: Report,
): void {
  if (service === 'iam' && region !== '') {
    report.add('resource-region', span, `\`${text}\` has a region, which IAM does not have`, {
      aws: `IAM resource ${text} cannot contain region information.`,
    });
  } else if (service === 'iam' && !IAM_KINDS.test(resource)) {
    report.add('resource-iam-path', span, `\`${resource}\` is not the name of anything in IAM`);
  }
}
