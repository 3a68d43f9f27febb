import type { CallSite, EventBridgeCall } from '../engine';
import type { Row } from '../scenario';

export type CallKind = EventBridgeCall['kind'];

/** How each kind of row is named on the page. */
export const KIND_WORDS: Readonly<Record<CallKind, { title: string; does: string }>> = {
  PutRule: { title: 'Event pattern', does: 'Create a rule with this event pattern' },
  PutTargets: { title: 'Targets', does: 'Add these targets to the rule' },
  PutEvents: { title: 'PutEvents entry', does: 'Publish this entry to a bus' },
};

export const CALL_KINDS = Object.keys(KIND_WORDS) as readonly CallKind[];

/**
 * What stands above a row's text in the table; empty for a plain PutRule, whose text says it all.
 *
 * @param site the scenario's site with the row's own on top
 */
export function rowLabel(row: Row, site: CallSite): string {
  const { kind, text } = row.call;
  const own = row.site ?? {};
  const where = [
    own.region && `in ${own.region}`,
    own.account && `in account ${own.account}`,
    own.principal && `as ${own.principal.replace(/^arn:[^:]*:[^:]*:[^:]*:[^:]*:/, '')}`,
  ];
  const bus = shortBus(own.bus ?? '');
  const what = {
    PutRule: [own.bus && `on ${bus}`, own.rule && `named ${own.rule}`],
    PutTargets: [`on ${site.rule}`, own.bus && `of ${bus}`],
    PutEvents: [`to ${shortBus(namedBus(text) ?? 'default')}`],
  }[kind];
  const words = [...what, ...where].filter(Boolean);
  return words.length === 0 ? '' : [kind, ...words].join(' ');
}

/** The bus that an entry names; a text that is still being typed names none. */
function namedBus(text: string): string | undefined {
  return /"EventBusName"\s*:\s*"([^"\\]+)"/.exec(text)?.[1];
}

function shortBus(bus: string): string {
  return bus.replace(/^arn:.*:event-bus\//, '');
}
