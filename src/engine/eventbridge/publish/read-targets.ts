import type { Diagnostic } from '../../diagnostic';
import { parseArn } from '../../iam/match/arn';
import { parseJson } from '../../json/parse';
import type { JsonNode } from '../../json/tree';
import type { Basis } from '../../standing';
import type { CallSite } from '../call';
import { memberOf } from '../request/members';
import { derivePutTargets, MAX_TARGETS_A_RULE } from '../request/put-targets';
import { BASES } from './bases';
import { type RefusedTarget, refusalOf, type TargetRefusal } from './refused-target';
import type { Target, TargetKind } from './target';

/** The targets of a rule, and those that PutTargets would not put on it. */
export interface ReadTargets {
  /** The text is no list: nobody knows what the targets are. */
  readonly readable: boolean;
  readonly targets: readonly Target[];
  readonly refused: readonly RefusedTarget[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a rule's targets as PutTargets takes them (EB PutTargets).
 *
 * @param text a list of targets, or the call's parameters; empty for none
 */
export function readTargets(text: string, site: CallSite): ReadTargets {
  if (text.trim() === '') return { readable: true, targets: [], refused: [], diagnostics: [] };
  const { diagnostics } = derivePutTargets(text, site);
  const { root, diagnostics: syntax } = parseJson(text);
  const list = root?.kind === 'object' ? memberOf(root, 'Targets')?.value : root;
  if (syntax.length > 0 || list?.kind !== 'array') {
    return { readable: false, targets: [], refused: [], diagnostics };
  }
  return { readable: true, ...sorted(list.items), diagnostics };
}

/** Those that are on the rule, apart from those that are not or may not be. */
function sorted(items: readonly JsonNode[]): Pick<ReadTargets, 'targets' | 'refused'> {
  const refused = items.flatMap((item) => refusalOf(item) ?? []);
  const sound = items.filter((item) => !refusalOf(item)).flatMap(targetOf);
  const doubtful = ({ arn, span }: Target, why: TargetRefusal, basis: Basis): RefusedTarget => ({
    arn,
    why,
    span,
    basis,
  });
  const count = new Set(sound.map(({ id }) => id)).size;
  if (count > MAX_TARGETS_A_RULE) {
    const why = { kind: 'too-many', count, limit: MAX_TARGETS_A_RULE } as const;
    const all = sound.map((target) => doubtful(target, why, BASES.targetCount));
    return { targets: [], refused: [...refused, ...all] };
  }
  const isTwin = ({ id }: Target): boolean => sound.filter((other) => other.id === id).length > 1;
  const twins = sound.filter(isTwin).map((target) => {
    const why = { kind: 'same-id', id: target.id } as const;
    return doubtful(target, why, BASES.sameId);
  });
  return { targets: sound.filter((target) => !isTwin(target)), refused: [...refused, ...twins] };
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
