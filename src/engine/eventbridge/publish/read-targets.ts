import type { Diagnostic } from '../../diagnostic';
import { parseArn } from '../../iam/match/arn';
import { parseJson } from '../../json/parse';
import type { JsonNode } from '../../json/tree';
import type { CallSite } from '../call';
import { memberOf } from '../request/members';
import { derivePutTargets } from '../request/put-targets';
import type { Target, TargetKind } from './target';

/** The targets of a rule as far as they can be read, and what is wrong with the rest. */
export interface ReadTargets {
  readonly targets: readonly Target[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a rule's targets as PutTargets takes them (EB PutTargets).
 *
 * @param text a list of targets, or the call's parameters; empty for none
 */
export function readTargets(text: string, site: CallSite): ReadTargets {
  if (text.trim() === '') return { targets: [], diagnostics: [] };
  const { diagnostics } = derivePutTargets(text, site);
  const { root, diagnostics: syntax } = parseJson(text);
  const list = root?.kind === 'object' ? memberOf(root, 'Targets')?.value : root;
  if (syntax.length > 0 || list?.kind !== 'array') return { targets: [], diagnostics };
  return { targets: list.items.flatMap(targetOf), diagnostics };
}

function targetOf(node: JsonNode): Target[] {
  if (node.kind !== 'object') return [];
  const arn = memberOf(node, 'Arn')?.value;
  if (arn?.kind !== 'string') return [];
  const id = memberOf(node, 'Id')?.value;
  const role = memberOf(node, 'RoleArn')?.value;
  return [
    {
      id: id?.kind === 'string' ? id.value : '',
      arn: arn.value,
      roleArn: role?.kind === 'string' && role.value !== '' ? role.value : undefined,
      kind: kindOf(arn.value),
      span: node.span,
      arnSpan: arn.span,
    },
  ];
}

/** By service, or by service and the beginning of the resource. */
const KINDS: readonly (readonly [service: string, resource: string, kind: TargetKind])[] = [
  ['lambda', '', 'lambda'],
  ['sns', '', 'sns'],
  ['sqs', '', 'sqs'],
  ['logs', '', 'logs'],
  ['events', 'event-bus/', 'event-bus'],
  ['events', 'api-destination/', 'api-destination'],
  ['kinesis', '', 'kinesis'],
  ['firehose', '', 'firehose'],
  ['states', '', 'step-functions'],
  ['ecs', '', 'ecs'],
  ['batch', '', 'batch'],
  ['execute-api', '', 'api-gateway'],
  ['codebuild', '', 'codebuild'],
  ['codepipeline', '', 'codepipeline'],
  ['redshift', '', 'redshift'],
  ['redshift-serverless', '', 'redshift'],
  ['sagemaker', '', 'sagemaker'],
  ['ssm', '', 'ssm'],
  ['inspector', '', 'inspector'],
];

function kindOf(arn: string): TargetKind {
  const parts = parseArn(arn);
  if (!parts) return 'other';
  const [, , service, , , resource] = parts;
  const found = KINDS.find(([name, start]) => name === service && resource.startsWith(start));
  return found?.[2] ?? 'other';
}
