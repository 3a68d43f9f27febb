import { parseArn } from '../../iam/match/arn';
import { BASES } from './bases';
import type { Target, TargetKind, TargetPermission } from './target';

/** Targets that let EventBridge in by their own policy, with what it does there. */
const BY_POLICY: Readonly<Partial<Record<TargetKind, readonly string[]>>> = {
  lambda: ['lambda:InvokeFunction'],
  sns: ['sns:Publish'],
  sqs: ['sqs:SendMessage'],
  logs: ['logs:CreateLogStream', 'logs:PutLogEvents'],
  'api-gateway': ['execute-api:Invoke'],
};

/** Targets that need a role, with what it has to allow. */
const BY_ROLE: Readonly<Partial<Record<TargetKind, readonly string[]>>> = {
  kinesis: ['kinesis:PutRecord'],
  firehose: ['firehose:PutRecord', 'firehose:PutRecordBatch'],
  'step-functions': ['states:StartExecution'],
  ecs: ['ecs:RunTask', 'iam:PassRole'],
  batch: ['batch:SubmitJob'],
  'api-destination': ['events:InvokeApiDestination'],
  codebuild: ['codebuild:StartBuild'],
  codepipeline: ['codepipeline:StartPipelineExecution'],
  redshift: ['redshift-data:ExecuteStatement'],
  sagemaker: ['sagemaker:StartPipelineExecution'],
  ssm: ['ssm:SendCommand'],
  inspector: ['inspector:StartAssessmentRun'],
};

/** Targets that a rule of another account may have (EB cross-account targets). */
const ACROSS: ReadonlySet<TargetKind> = new Set(['lambda', 'sns', 'sqs', 'kinesis', 'api-gateway']);

/**
 * Who has to permit that a rule invokes a target. Lambda, SNS, SQS, CloudWatch Logs and API Gateway
 * do by their own resource policies, with the rule's ARN in `aws:SourceArn`; others by the target's
 * role; in another account both (EB resource-based policies, EB cross-account targets).
 */
export function permissionsOf(target: Target, ruleArn: string): readonly TargetPermission[] {
  const { kind } = target;
  if (kind === 'event-bus') return [{ kind: 'event-bus' }];
  const byPolicy = BY_POLICY[kind];
  const byRole = BY_ROLE[kind];
  if (ACROSS.has(kind) && isElsewhere(target, ruleArn)) {
    const actions = byPolicy ?? byRole ?? [];
    return [role(target, actions, BASES.targetsAcross), policy(target, actions, ruleArn)];
  }
  if (byPolicy) {
    return target.roleArn === undefined
      ? [policy(target, byPolicy, ruleArn)]
      : [role(target, byPolicy, BASES.targetRolesOptional)];
  }
  if (byRole) return [role(target, byRole, BASES.targetRoles)];
  if (target.roleArn === undefined) return [{ kind: 'unknown' }];
  return [role(target, [], BASES.targetRolesOptional)];
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
