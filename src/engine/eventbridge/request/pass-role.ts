import type { Diagnostic } from '../../diagnostic';
import type { JsonNode } from '../../json/tree';

/** The ARN of a role. */
export const ROLE = /^arn:[a-z-]+:iam::\d{12}:role\/.+$/;

/**
 * Points out that a call which hands over a role asks for `iam:PassRole` too, and gives the text of
 * the row that asks it (EB PutRule, EB PutTargets).
 */
export function passRole(role: JsonNode | undefined): Diagnostic[] {
  if (!role || role.kind === 'null') return [];
  const { span } = role;
  if (role.kind !== 'string') {
    return [
      { code: 'not-a-string', severity: 'error', span, message: '`RoleArn` must be a string' },
    ];
  }
  if (!ROLE.test(role.value)) {
    const message = `\`${role.value}\` is not the ARN of a role, for example \`arn:aws:iam::123456789012:role/Invoke\``;
    return [{ code: 'role-arn', severity: 'warning', span, message }];
  }
  const row = JSON.stringify({
    action: 'iam:PassRole',
    resource: role.value,
    context: { 'iam:PassedToService': 'events.amazonaws.com' },
  });
  const message = `Handing over this role needs \`iam:PassRole\` as well; a row of the kind "Other action" asks for it: \`${row}\``;
  return [{ code: 'pass-role', severity: 'info', span, message }];
}
