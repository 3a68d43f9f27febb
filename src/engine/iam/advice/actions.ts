import type { Fix } from '../../diagnostic';
import { type EventsAction, eventsAction, eventsActions, isServicePrefix } from '../../reference';
import { replace } from '../policy/report';
import type { ActionElement, ActionValue, Statement } from '../policy/statement';
import { nearest } from './near';
import type { Advice } from './report';

/** The EventBridge actions that a statement covers; `others` when it covers more than those. */
export interface CoveredActions {
  readonly events: readonly EventsAction[];
  readonly others: boolean;
}

const FULL_NAMES = new Map(eventsActions.map((a) => [a, `events:${a.name.toLowerCase()}`]));

export function coveredActions(element: ActionElement): CoveredActions {
  const events = eventsActions.filter(
    (action) => element.covers(FULL_NAMES.get(action) ?? '') !== element.negated,
  );
  const others = element.negated || element.values.some((value) => !/^events:/i.test(value.text));
  return { events, others };
}

/** Says which actions AWS does not have. */
export function checkActions({ action }: Statement, report: Advice): void {
  for (const value of action.values) {
    const colon = value.text.indexOf(':');
    const service = value.text.slice(0, Math.max(colon, 0));
    if (service.toLowerCase() === 'events') checkEventsAction(value, report);
    else if (service !== '' && service !== '*' && !isServicePrefix(service)) {
      const message = `The reference of AWS lists no service \`${service}\``;
      report.add('unknown-service', value.span, message, isEvents(value) ? inEvents(value) : {});
    }
  }
}

/** `eventbridge:PutRule`, `event:Put*`: EventBridge is plainly meant. */
function isEvents({ text }: ActionValue): boolean {
  const name = text.slice(text.indexOf(':') + 1);
  return /event/i.test(text.slice(0, text.indexOf(':'))) || eventsAction(name) !== undefined;
}

function inEvents(value: ActionValue): { fix: Fix } {
  const mended = `events${value.text.slice(value.text.indexOf(':'))}`;
  return { fix: replace(`Change to \`${mended}\``, value.span, JSON.stringify(mended)) };
}

function checkEventsAction(value: ActionValue, report: Advice): void {
  const name = value.text.slice('events:'.length);
  if (name === '') return;
  for (const full of FULL_NAMES.values()) if (value.covers(full)) return;
  const message = `EventBridge has no action \`${value.text}\``;
  const meant = /[*?]/.test(name) ? undefined : nearest(name, likeNames(name));
  if (meant === undefined) report.add('unknown-action', value.span, message);
  else {
    const mended = `events:${meant}`;
    report.add('unknown-action', value.span, message, {
      fix: replace(`Change to \`${mended}\``, value.span, JSON.stringify(mended)),
    });
  }
}

/** The actions that start with the same letter: `GetRule` is no slip of `PutRule`. */
function likeNames(written: string): string[] {
  const first = written.trim().charAt(0).toUpperCase();
  return eventsActions.map(({ name }) => name).filter((name) => name.startsWith(first));
}
