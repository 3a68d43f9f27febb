import type { ArnDiagnosis, BusSegment } from '../../engine/later';

export interface ShownSegment {
  readonly name: string;
  readonly policy: string;
  readonly bus: string;
  readonly differs: boolean;
}

const SEGMENTS: readonly (readonly [BusSegment, string])[] = [
  ['partition', 'Partition'],
  ['service', 'Service'],
  ['region', 'Region'],
  ['account', 'Account'],
  ['type', 'Type'],
  ['bus', 'Bus name'],
];

/** The two ARNs side by side; empty where their parts cannot be set against each other. */
export function segmentsOf({ text, requested, differing }: ArnDiagnosis): readonly ShownSegment[] {
  if (differing.length === 0) return [];
  const policy = partsOf(text);
  const bus = partsOf(requested);
  return SEGMENTS.map(([segment, name], index) => {
    const difference = differing.find((one) => one.segment === segment);
    return {
      name,
      policy: difference?.policy ?? policy[index] ?? '',
      bus: bus[index] ?? '',
      differs: difference !== undefined,
    };
  });
}

/** Partition, service, region, account, type and name. */
function partsOf(arn: string): readonly string[] {
  const [, partition = '', service = '', region = '', account = '', ...rest] = arn.split(':');
  const resource = rest.join(':');
  const slash = resource.indexOf('/');
  const [type, name] =
    slash < 0 ? [resource, ''] : [resource.slice(0, slash), resource.slice(slash + 1)];
  return [partition, service, region, account, type, name];
}
