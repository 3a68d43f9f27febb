import type { CompareAnswer, ComparedCase } from './answer';

const WORDS = { allowed: 'Yes', implicitDeny: 'No', explicitDeny: 'No (denied)' } as const;

/** A comparison for people to read. */
export function textReport(answer: CompareAnswer): string {
  const lines = [answer.reason];
  for (const limit of answer.limits) lines.push(`  bounded: ${limit}`);
  for (const reading of answer.readings) lines.push(`  open: ${reading}`);
  for (const [title, cases] of [
    ['Only A allows', answer.onlyA],
    ['Only B allows', answer.onlyB],
  ] as const) {
    for (const each of cases) lines.push('', `${title}:`, ...caseLines(each));
  }
  if (answer.table.length > 0) {
    lines.push('', 'The table that tells them apart:');
    for (const each of answer.table) {
      lines.push(`  A ${WORDS[each.a].padEnd(11)} B ${WORDS[each.b].padEnd(11)} ${callLine(each)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** The same as Markdown, for a comment on a pull request. */
export function markdownReport(answer: CompareAnswer): string {
  const lines = [`**${answer.reason}**`];
  for (const each of [...answer.limits, ...answer.readings]) lines.push('', `- ${each}`);
  if (answer.table.length > 0) {
    lines.push('', '| call | A | B |', '| --- | --- | --- |');
    for (const each of answer.table) {
      lines.push(`| ${inCode(callLine(each))} | ${WORDS[each.a]} | ${WORDS[each.b]} |`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function caseLines({ request, call }: ComparedCase): string[] {
  return [
    `  ${request.action} on ${request.resource}`,
    `  ${oneLine(call.text)}`,
    ...Object.entries(request.context).map(([key, value]) => `  ${key} = ${JSON.stringify(value)}`),
  ];
}

function callLine({ request, call }: ComparedCase): string {
  const text = oneLine(call.text);
  return call.kind === 'Other' ? text : `${request.action} ${text}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

function inCode(text: string): string {
  return `\`${text.replaceAll('|', '\\|').replaceAll('`', "'")}\``;
}
