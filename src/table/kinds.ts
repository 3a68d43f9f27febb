import type { Call, CallSite } from '../engine';
import type { Row } from '../scenario';

export type CallKind = Call['kind'];

/** How each kind of row is named on the page. */
export const KIND_WORDS: Readonly<Record<CallKind, { name: string; title: string; does: string }>> =
  {
    PutRule: {
      name: 'PutRule',
      title: 'Event pattern',
      does: 'Create a rule with this event pattern',
    },
    PutTargets: { name: 'PutTargets', title: 'Targets', does: 'Add these targets to the rule' },
    PutEvents: {
      name: 'PutEvents',
      title: 'PutEvents entry',
      does: 'Publish this entry to a bus',
    },
    Other: { name: 'Other action', title: 'Request', does: 'Any action of any service' },
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
    row.context !== undefined && withKeys(row.context),
    own.principal && `as ${own.principal.replace(/^arn:[^:]*:[^:]*:[^:]*:[^:]*:/, '')}`,
  ];
  const bus = shortBus(own.bus ?? '');
  const what = {
    PutRule: [own.bus && `on ${bus}`, own.rule && `named ${own.rule}`],
    PutTargets: [`on ${site.rule}`, own.bus && `of ${bus}`],
    PutEvents: [`to ${shortBus(namedBus(text) ?? 'default')}`],
    Other: [],
  }[kind];
  const words = [...what, ...where].filter(Boolean);
  return words.length === 0 ? '' : [KIND_WORDS[kind].name, ...words].join(' ');
}

/** The bus that an entry names; a text that is still being typed names none. */
function namedBus(text: string): string | undefined {
  return /"EventBusName"\s*:\s*"([^"\\]+)"/.exec(text)?.[1];
}

/** `with aws:SourceIp`; a context that is empty yet says nothing. */
function withKeys(context: string): string | undefined {
  const keys = [...context.matchAll(/"([^"\\:]+:[^"\\]+)"\s*:/g)].map(([, key]) => key);
  return keys.length > 0 ? `with ${keys.join(', ')}` : undefined;
}

function shortBus(bus: string): string {
  return bus.replace(/^arn:.*:event-bus\//, '');
}
