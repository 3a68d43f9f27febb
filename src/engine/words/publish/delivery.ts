import type { Delivery, RuleOutcome } from '../../eventbridge/publish';
import { numberWords } from '../call';
import { code, type Phrase, shorten, upperFirst } from '../phrase';
import { busWords } from './bus';

/** Step three: on which bus the event is, and whether anything happens there. */
export function deliveryWords(delivery: Delivery, home: string): Phrase {
  const { bus, state, rules } = delivery;
  const name = busWords(bus, home);
  switch (state) {
    case 'missing':
      return missingWords(delivery);
    case 'unknown-account':
      return [...capital(name), ' is not in this lab, so that nothing is known of its rules.'];
    case 'there': {
      const fired = rules.filter(({ fires }) => fires).length;
      if (rules.length === 0) {
        return ['The event is on ', ...name, ', which has no rules: accepted, and nothing fires.'];
      }
      return ['The event is on ', ...name, `: ${firedWords(fired, rules.length)}`];
    }
  }
}

function missingWords({ bus, sentBy }: Delivery): Phrase {
  const name = code(shorten(bus.name, 120));
  switch (sentBy) {
    case 'partner':
      return [
        'There is no partner event bus ',
        name,
        ' in this lab. Events of a partner come to a bus that you create with the name of their source; before that no rule sees them.',
      ];
    case 'rule':
      return [
        'There is no bus ',
        name,
        '. What becomes of an event that a rule sends there, AWS does not document.',
      ];
    default:
      return [
        'There is no bus ',
        name,
        '. AWS answers success all the same, and the event is dropped.',
      ];
  }
}

function capital([first, ...rest]: Phrase): Phrase {
  return typeof first === 'string' ? [upperFirst(first), ...rest] : [first ?? '', ...rest];
}

function firedWords(fired: number, count: number): string {
  if (count === 1) return fired === 1 ? 'its one rule fires.' : 'its one rule does not fire.';
  if (fired === 0) return `none of its ${numberWords(count)} rules fires.`;
  if (fired === count) return `all of its ${numberWords(count)} rules fire.`;
  return `${numberWords(fired)} of its ${numberWords(count)} rules ${fired === 1 ? 'fires' : 'fire'}.`;
}

/** Step four: one rule against the event. */
export function ruleWords({ rule, reason, targets }: RuleOutcome): Phrase {
  const name = code(shorten(rule.rule.name, 80));
  switch (reason.kind) {
    case 'matches':
      return [name, ' matches and fires', ...targetCount(rule, targets.length)];
    case 'does-not-match': {
      const failing = reason.match.fields.filter(
        ({ outcome }) => outcome.kind !== 'matched' && outcome.kind !== 'absent-as-wanted',
      );
      const [first] = failing;
      if (!first) return [name, ' does not match.'];
      const more = failing.length > 1 ? ` and ${failing.length - 1} more` : '';
      const verb = failing.length > 1 ? 'do' : 'does';
      if (first.outcome.kind === 'absent') {
        return [name, ' does not match: the event has no ', code(first.path), `${more}.`];
      }
      return [name, ' does not match: ', code(first.path), `${more} ${verb} not fit.`];
    }
    case 'disabled':
      return [
        name,
        ` is disabled; its pattern ${reason.match.matched ? 'would match' : 'does not match either'}.`,
      ];
    case 'name-refused':
      return [
        name,
        ' cannot exist: PutRule takes names of 1 to 64 letters, digits, dots, dashes and underscores.',
      ];
    case 'pattern-refused':
      return [name, ' cannot exist: EventBridge refuses its pattern.'];
    case 'schedule-only':
      return [name, ' runs on a schedule and has no pattern: events do not concern it.'];
    case 'nothing-to-match':
      return [name, ' has neither a pattern nor a schedule: PutRule would refuse it.'];
  }
}

function targetCount(
  { refusedTargets, targetsReadable }: RuleOutcome['rule'],
  count: number,
): Phrase {
  if (!targetsReadable) return ['; its targets cannot be read, and nobody knows what is invoked.'];
  const doubtful = refusedTargets.filter(({ basis }) => basis.standing === 'open').length;
  const total = count + refusedTargets.length;
  if (refusedTargets.length > 0) {
    const said = `; ${count === 0 ? 'none' : numberWords(count)} of its ${numberWords(total)} targets ${count > 1 ? 'are' : 'is'} invoked`;
    if (doubtful === 0)
      return [total === 1 ? '; its target is refused, and not invoked.' : `${said}.`];
    return [
      `; of its targets ${numberWords(doubtful)} may not be on it${count === 0 ? '' : `, and ${numberWords(count)} ${count > 1 ? 'are' : 'is'} invoked`}.`,
    ];
  }
  if (count === 0) return [', but has no targets: nothing happens besides a metric.'];
  return [
    count === 1 ? '; its target is invoked.' : `; its ${numberWords(count)} targets are invoked.`,
  ];
}
