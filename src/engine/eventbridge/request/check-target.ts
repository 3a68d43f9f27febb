import type { Diagnostic } from '../../diagnostic';
import type { JsonObject, JsonString } from '../../json/tree';
import { memberOf } from './members';
import { passRole } from './pass-role';

/** The form of the ARN of a target, in whatever service. */
export const ARN = /^arn:[^:]+:([^:]+):[^:]*:[^:]*:.+$/s;
/** Services whose resources let EventBridge in by a policy of their own (EB targets). */
const BY_RESOURCE_POLICY: ReadonlyMap<string, string> = new Map([
  ['lambda', 'Lambda function'],
  ['sns', 'SNS topic'],
  ['sqs', 'SQS queue'],
  ['logs', 'log group'],
]);

/**
 * What to know about one target beyond its Id: the form of its ARN, and who lets EventBridge in: its
 * role, or for some services the resource itself (EB PutTargets).
 *
 * @param rule ARN of the rule, which such a resource policy names
 */
export function checkTarget(target: JsonObject, arn: JsonString, rule: string): Diagnostic[] {
  const service = ARN.exec(arn.value)?.[1];
  const found = passRole(memberOf(target, 'RoleArn')?.value);
  if (service === undefined) {
    const message = `\`${arn.value}\` is not an ARN, by which a target is named`;
    return [{ code: 'target-arn-form', severity: 'warning', span: arn.span, message }, ...found];
  }
  const what = BY_RESOURCE_POLICY.get(service);
  if (what === undefined || memberOf(target, 'RoleArn')) return found;
  const message = `This ${what} lets EventBridge in by its own resource policy, whose \`aws:SourceArn\` is \`${rule}\``;
  return [{ code: 'target-resource-policy', severity: 'info', span: arn.span, message }, ...found];
}
