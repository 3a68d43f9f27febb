import type { ArnDiagnosis, BusSegment, SegmentDifference } from '../../eventbridge/publish';
import { code, type Phrase, type Segment, shorten } from '../phrase';

const NAMES: Readonly<Record<BusSegment, string>> = {
  arn: 'beginning',
  partition: 'partition',
  service: 'service',
  region: 'Region',
  account: 'account',
  type: 'resource type',
  bus: 'bus name',
  variable: 'variable',
};

/** Which part of the policy's ARN is not the bus's: `The Region differs: …`. */
export function arnWords(diagnosis: ArnDiagnosis): Phrase {
  const { segment, differing, defaultBusMeant, text, requested } = diagnosis;
  if (segment === 'variable') {
    return ['A variable in ', code(shorten(text, 120)), ' has no value in this request.'];
  }
  if (differing.length === 0) {
    return [code(shorten(text, 120)), ' does not cover ', code(requested), '.'];
  }
  const [, ...more] = differing;
  const names = differing.map(({ segment: each }) => NAMES[each]);
  const lead =
    more.length === 0
      ? `The ${names[0]} differs: `
      : `The ${names.slice(0, -1).join(', ')} and the ${names.at(-1)} differ: `;
  const parts = differing.map(differenceWords);
  return [
    lead,
    ...parts.flatMap((part, index): Segment[] => (index === 0 ? [...part] : ['; ', ...part])),
    '.',
    ...(defaultBusMeant
      ? [' The entry has no ', code('EventBusName'), ', so that it goes to the default bus.']
      : []),
  ];
}

function differenceWords({ policy, request, onlyCase }: SegmentDifference): Phrase {
  const said: Phrase =
    policy === '' ? ['the policy gives none'] : ['the policy says ', code(shorten(policy, 120))];
  return [
    ...said,
    ', the bus has ',
    code(shorten(request, 120)),
    ...(onlyCase ? [' (capital letters count)'] : []),
  ];
}
