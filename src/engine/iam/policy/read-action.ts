import type { JsonNode } from '../../json/tree';
import { actionTest } from '../match/action';
import { textsOf, type WrittenElement } from './members';
import type { Report } from './report';
import type { ActionElement, ActionValue } from './statement';

/** Reads `Action` or `NotAction` (UG Action). */
export function readActions(
  written: WrittenElement | undefined,
  at: JsonNode['span'],
  report: Report,
): ActionElement | undefined {
  if (!written) {
    report.add('missing-action', at, 'The statement names no `Action`');
    return undefined;
  }
  const { member, negated } = written;
  const texts = textsOf(member, report);
  if (member.value.kind === 'array' && member.value.items.length === 0) {
    report.add('missing-action', member.value.span, `\`${member.key}\` is an empty list`);
  }
  const values = texts.map(({ text, span }): ActionValue => {
    checkAction(text, span, report);
    return { text, span, covers: actionTest(text) };
  });
  return { element: member.key, negated, span: member.span, values, covers: anyOf(values) };
}

function anyOf(values: readonly ActionValue[]): (action: string) => boolean {
  const [first] = values;
  if (first && values.length === 1) return first.covers;
  const literals = new Set<string>();
  const globs: ActionValue['covers'][] = [];
  for (const { text, covers } of values) {
    if (/[*?]/.test(text)) globs.push(covers);
    else literals.add(text.toLowerCase());
  }
  return (action) => {
    if (literals.has(action)) return true;
    for (const covers of globs) if (covers(action)) return true;
    return false;
  };
}

function checkAction(text: string, span: JsonNode['span'], report: Report): void {
  if (text === '*') return;
  const [service = '', name, ...more] = text.split(':');
  if (name === undefined) {
    const message = `The action \`${text}\` has no service, as in \`events:PutRule\``;
    report.add('action-without-service', span, message);
  } else if (more.length > 0) {
    report.add('action-colons', span, `The action \`${text}\` has more than one colon`);
  } else if (service !== '*' && !/^[A-Za-z0-9.-]*$/.test(service)) {
    const message = `\`${service}\` cannot be a service; wildcards stand only after the colon`;
    report.add('action-service-characters', span, message, {
      aws: `Vendor ${service} is not valid`,
    });
  } else if (name === '' || service === '') {
    report.add('action-without-name', span, `The action \`${text}\` covers nothing`);
  }
}
