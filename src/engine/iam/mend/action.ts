import type { Fix } from '../../diagnostic';
import { eventsAction } from '../../reference';
import { replace } from '../policy/report';
import { changeTo, type Mender } from './mender';
import { stringAt } from './place';

/** Reads what is probably meant: `events.PutRule`, `events::PutRule`, `PutRule`, ` events : PutRule`. */
function meantAction(text: string): string | undefined {
  const [, service = 'events', name = ''] = /^\s*(?:([\w-]+)[\s:./]+)?(\w+)\s*$/.exec(text) ?? [];
  const known = eventsAction(name)?.name;
  return known && /event/i.test(service) ? `events:${known}` : undefined;
}

const action: Mender = (place) => {
  const text = stringAt(place);
  const { span } = place.diagnostic;
  return severalActions(text, place) ?? mended(text, span);
};

function mended(text: string, span: { start: number; end: number }): Fix | undefined {
  const meant = meantAction(text);
  if (meant !== undefined) return changeTo(meant, span);
  const tight = text.replace(/\s/g, '');
  return /^[A-Za-z0-9.-]+:[^:]+$/.test(tight) ? changeTo(tight, span) : undefined;
}

/** Actions that stand in one text, separated by commas or spaces. */
function severalActions(text: string, { diagnostic, frames }: Parameters<Mender>[0]) {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  if (parts.length < 2 || !parts.every((part) => /^[A-Za-z0-9.-]+:[A-Za-z0-9*?]+$/.test(part))) {
    return undefined;
  }
  const list = parts.map((part) => JSON.stringify(part)).join(', ');
  const inList = frames.at(-1)?.member.value.kind === 'array';
  return replace('Make it a list', diagnostic.span, inList ? list : `[${list}]`);
}

export const ACTION_MENDERS: Readonly<Record<string, Mender>> = {
  'action-without-service': action,
  'action-colons': action,
  'action-service-characters': action,
  'action-without-name': action,
};
