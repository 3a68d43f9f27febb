import type { Delivery } from '../../engine/later';
import type { Road } from '../state/useRoad';
import { busOf, rulesStation } from './arrival';
import type { Station } from './station';

/** The road of an event that an AWS service or a partner sends: two of the questions do not come up. */
export function receivedStations({ site }: Road, delivery: Delivery): readonly Station[] {
  const member = (key: string): string => {
    const value = delivery.event.root.members.find((one) => one.key === key)?.value;
    return value?.kind === 'string' ? value.value : '';
  };
  const partner = delivery.sentBy === 'partner';
  return [
    {
      question: partner ? 'An event from a partner' : 'An event from AWS itself',
      tone: 'plain',
      answer: member('detail-type') || 'No detail-type',
      isName: true,
      why: [
        ['from ', { code: member('source') }],
        [
          partner
            ? 'to the partner event bus, which bears the same name'
            : 'to the default bus, where AWS services send their events',
        ],
      ],
    },
    {
      question: 'May I publish?',
      tone: 'mute',
      answer: 'Nobody asks',
      why: [
        [`The ${partner ? 'partner' : 'service'} sends it itself. No PutEvents call, no policy.`],
      ],
    },
    {
      question: 'Is it accepted?',
      tone: 'mute',
      answer: 'No call',
      why: [['There is no answer to anybody.']],
    },
    busOf(delivery, site.account),
    rulesStation(delivery),
  ];
}
