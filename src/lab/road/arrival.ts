import type { Phrase } from '../../engine';
import { type Delivery, deliveryWords, targetsWords } from '../../engine/later';
import { busName } from '../state/words';
import { NOT_REACHED, type Station } from './station';

/** Where the event is. */
export function busOf(delivery: Delivery, home: string): Station {
  const { state, rules, arn, basis } = delivery;
  const there = state === 'there';
  return {
    question: 'Which bus?',
    tone: there ? 'plain' : 'depends',
    answer: busName(arn, home),
    isName: true,
    why: [there ? waiting(rules.length) : deliveryWords(delivery, home)],
    ...(!there && { basis }),
  };
}

function waiting(count: number): Phrase {
  if (count === 0) return ['No rule waits here. A bus without rules takes events all the same.'];
  return [
    `${count === 1 ? 'One rule waits' : `${count} rules wait`} here. A bus without rules would take it just as well.`,
  ];
}

/** How many of the bus's rules fire, and what for. */
export function rulesStation(delivery: Delivery | undefined): Station {
  const question = 'Which rules fire?';
  if (!delivery) return { question, ...NOT_REACHED };
  if (delivery.state !== 'there') {
    const why: Phrase[] = [['The bus is not in this lab.']];
    return delivery.state === 'missing'
      ? { question, tone: 'mute', answer: 'None', why: [['No bus, no rules.']] }
      : { question, tone: 'mute', answer: 'Not known', why };
  }
  const { rules } = delivery;
  const fired = rules.filter(({ fires }) => fires);
  if (rules.length === 0) {
    const why: Phrase[] = [['Nothing fires, and nobody ever sees the event.']];
    return { question, tone: 'no', answer: 'None', why };
  }
  return {
    question,
    tone: fired.length > 0 ? 'yes' : 'no',
    answer: `${fired.length} of ${rules.length}`,
    why: [
      ...fired
        .slice(0, 2)
        .map(
          ({ rule }): Phrase => [
            { strong: rule.rule.name },
            rule.targets.length > 0 ? ' ' : ': ',
            ...targetsWords(rule),
          ],
        ),
      ...(fired.length > 2 ? [[`and ${fired.length - 2} more`]] : []),
      ['Later, and apart from any answer to a call.'],
    ],
  };
}
