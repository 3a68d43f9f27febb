import { eventsResourceTypes } from '../../reference';
import type { Token } from '../match/token';
import type { ResourceValue, Statement } from '../policy/statement';
import type { CoveredActions } from './actions';
import type { Advice } from './report';

/** Compares the resources of a statement with what its actions are about (SAR). */
export function checkResources(
  { resource, action }: Statement,
  covered: CoveredActions,
  report: Advice,
): void {
  if (resource.negated || resource.everything || action.negated || covered.others) return;
  const [first] = covered.events;
  if (!first) return;
  const types = new Set(covered.events.flatMap((each) => each.resourceTypes));
  if (types.size === 0) {
    const message = `\`events:${first.name}\` is about no particular resource; only \`*\` covers it`;
    report.add('action-needs-all-resources', resource.span, message);
    return;
  }
  for (const value of resource.values) {
    if (isOfType(value, types)) continue;
    const message = `\`${value.text}\` is not the form of a resource of \`events:${first.name}\``;
    report.add('resource-not-for-action', value.span, message);
  }
}

const RESOURCE_PARTS = new Map(
  eventsResourceTypes.map(({ name, arn }) => {
    const [, , service = '', , , ...rest] = arn.replaceAll(/\$\{[^}]*\}/g, '\0').split(':');
    return [name, { service, resource: rest.join(':') }];
  }),
);

/**
 * Could the value cover a resource of one of the types? Only full ARNs are judged, and only by
 * the fixed start of their last part, so that nothing right is ever called wrong.
 */
function isOfType(value: ResourceValue, types: ReadonlySet<string>): boolean {
  if (value.segments.length < 6) return true;
  const service = textStart(value.segments[2] ?? []);
  const start = textStart(value.segments[5] ?? []);
  for (const type of types) {
    const form = RESOURCE_PARTS.get(type);
    if (!form) return true;
    const kind = form.resource.slice(0, form.resource.indexOf('\0'));
    if (service.text !== form.service) continue;
    if (start.whole ? start.text.startsWith(kind) : agree(start.text, kind)) return true;
  }
  return false;
}

function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** The fixed text with which a segment starts, and whether that is all of it. */
function textStart(tokens: readonly Token[]): { text: string; whole: boolean } {
  const [first] = tokens;
  if (!first) return { text: '', whole: true };
  return first.kind === 'text'
    ? { text: first.text, whole: tokens.length === 1 }
    : { text: '', whole: false };
}
