import { parseArn } from '../../iam/match/arn';
import { BASES } from './bases';
import type { Target, TargetKind, TargetPermission } from './target';

/** What lets EventBridge in, the target's own policy or a role, and what it does there. */
type Need =
  | readonly [by: 'policy' | 'role', ...actions: readonly string[]]
  | 'event-bus'
  | 'unknown';

const NEEDS: Readonly<Record<TargetKind, Need>> = {
  lambda: ['policy', 'lambda:InvokeFunction'],
  sns: ['policy', 'sns:Publish'],
  sqs: ['policy', 'sqs:SendMessage'],
  logs: ['policy', 'logs:CreateLogStream', 'logs:PutLogEvents'],
  'api-gateway': ['policy', 'execute-api:Invoke'],
  kinesis: ['role', 'kinesis:PutRecord'],
  firehose: ['role', 'firehose:PutRecord', 'firehose:PutRecordBatch'],
  'step-functions': ['role', 'states:StartExecution'],
  ecs: ['role', 'ecs:RunTask', 'iam:PassRole'],
  batch: ['role', 'batch:SubmitJob'],
  'api-destination': ['role', 'events:InvokeApiDestination'],
  codebuild: ['role', 'codebuild:StartBuild'],
  codepipeline: ['role', 'codepipeline:StartPipelineExecution'],
  redshift: ['role', 'redshift-data:ExecuteStatement'],
  sagemaker: ['role', 'sagemaker:StartPipelineExecution'],
  ssm: ['role', 'ssm:SendCommand'],
  inspector: ['role', 'inspector:StartAssessmentRun'],
  'event-bus': 'event-bus',
  other: 'unknown',
};

/** Targets that a rule of another account may have (EB cross-account targets). */
const ACROSS: ReadonlySet<TargetKind> = new Set(['lambda', 'sns', 'sqs', 'kinesis', 'api-gateway']);

/**
 * Who has to permit that a rule invokes a target. Lambda, SNS, SQS, CloudWatch Logs and API Gateway
 * do by their own resource policies, with the rule's ARN in `aws:SourceArn`; others by the target's
 * role; in another account both (EB resource-based policies, EB cross-account targets).
 */
export function permissionsOf(target: Target, ruleArn: string): readonly TargetPermission[] {
  const need = NEEDS[target.kind];
  if (need === 'event-bus') return [{ kind: 'event-bus' }];
  if (need === 'unknown') {
    if (target.roleArn === undefined) return [{ kind: 'unknown' }];
    return [role(target, [], BASES.targetRolesOptional)];
  }
  const [by, ...actions] = need;
  if (ACROSS.has(target.kind) && isElsewhere(target, ruleArn)) {
    return [role(target, actions, BASES.targetsAcross), policy(target, actions, ruleArn)];
  }
  if (by === 'role') return [role(target, actions, BASES.targetRoles)];
  return target.roleArn === undefined
    ? [policy(target, actions, ruleArn)]
    : [role(target, actions, BASES.targetRolesOptional)];
}

function isElsewhere({ arn }: Target, ruleArn: string): boolean {
  const account = parseArn(arn)?.[4];
  return account !== undefined && account !== '' && account !== parseArn(ruleArn)?.[4];
}

function policy(target: Target, actions: readonly string[], sourceArn: string): TargetPermission {
  const { kind, arn: resource, roleArn } = target;
  // CloudWatch Logs has a service principal of its own for deliveries besides.
  const basis = roleArn === undefined ? BASES.targetPolicies : BASES.targetsAcross;
  const principal = kind === 'logs' ? 'delivery.logs.amazonaws.com' : 'events.amazonaws.com';
  return { kind: 'resource-policy', principal, actions, resource, sourceArn, basis };
}

function role(
  { roleArn }: Target,
  actions: readonly string[],
  basis: (typeof BASES)[keyof typeof BASES],
): TargetPermission {
  return roleArn === undefined
    ? { kind: 'role-missing', actions, basis }
    : { kind: 'role', roleArn, actions, basis };
}
