import type { Compared, Names } from './compared';
import type { Case, Word } from './shown';

/** Turns an answer into the text of one format. */
export type Format = (answer: Compared, names: Names) => string;

export const FORMATS: Readonly<Record<string, Format>> = { text, json, markdown };

const WORDS: Readonly<Record<Word, string>> = {
  allowed: 'Yes',
  explicitDeny: 'No (denied)',
  implicitDeny: 'No',
  depends: 'Depends',
};

function text(answer: Compared, names: Names): string {
  const shown = witnesses(answer, names).map(
    ({ title, one }) =>
      `\n${title}:\n${details(one)
        .map(([label, value]) => `  ${label.padEnd(9)} ${value}\n`)
        .join('')}`,
  );
  const rows = answer.table.map((row) => [WORDS[row.a], WORDS[row.b], summary(row)]);
  const lines = [['A', 'B', 'Request'], ...rows].map(
    ([a = '', b = '', request = '']) => `  ${a.padEnd(12)} ${b.padEnd(12)} ${request}\n`,
  );
  const table = rows.length > 0 ? `\nA is ${names.a}, B is ${names.b}:\n${lines.join('')}` : '';
  const notes = notesOf(answer).map((note) => `  ${note}\n`);
  const bounded = notes.length > 0 ? `\nNot exact:\n${notes.join('')}` : '';
  return `${answer.reason}.\n${shown.join('')}${table}${bounded}`;
}

function json(answer: Compared): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}

function markdown(answer: Compared, names: Names): string {
  const shown = witnesses(answer, names).flatMap(({ title, one }) => [
    `**${inLine(title)}:**`,
    '',
    ...details(one).map(([label, value]) => `- ${label} ${quoted(value)}`),
    '',
  ]);
  const rows = answer.table.map(
    (row) =>
      `| ${WORDS[row.a]} | ${WORDS[row.b]} | ${quoted(summary(row)).replaceAll('|', '\\|')} |`,
  );
  const head = `| ${inLine(names.a)} | ${inLine(names.b)} | Request |`;
  const table = rows.length > 0 ? [head, '| --- | --- | --- |', ...rows, ''] : [];
  const notes = notesOf(answer).map((note) => `- ${inLine(note)}`);
  const bounded = notes.length > 0 ? ['**Not exact:**', '', ...notes, ''] : [];
  return [`${inLine(answer.reason)}.`, '', ...shown, ...table, ...bounded].join('\n');
}

function witnesses(
  { onlyA, onlyB }: Compared,
  { a, b }: Names,
): { readonly title: string; readonly one: Case }[] {
  return [
    ...onlyA.map((one) => ({ title: `${a} allows this, ${b} does not`, one })),
    ...onlyB.map((one) => ({ title: `${b} allows this, ${a} does not`, one })),
  ];
}

/** The call as people write it, and what IAM is asked. */
function details(one: Case): (readonly [string, string])[] {
  const content = contentOf(one);
  return [
    ['Action', one.action],
    ['Resource', one.resource],
    ...(content ? [content] : []),
    ['Context', JSON.stringify(one.context)],
    ...(one.readings ? [['Readings', JSON.stringify(one.readings)] as const] : []),
  ];
}

function contentOf({ call }: Case): readonly [string, string] | undefined {
  for (const name of ['pattern', 'targets', 'entry']) {
    const content = call?.[name];
    if (content !== undefined) {
      return [`${name[0]?.toUpperCase()}${name.slice(1)}`, JSON.stringify(content)];
    }
  }
  return undefined;
}

/** One line that tells the rows of a table apart. */
function summary(one: Case): string {
  const content = contentOf(one)?.[1];
  const beside = content === undefined ? one.context : one.call?.context;
  const context = beside && Object.keys(beside).length > 0 ? ` with ${JSON.stringify(beside)}` : '';
  const resource = content === undefined ? '' : ` ${content}`;
  return `${one.action} on ${one.resource}${resource}${context}`;
}

function notesOf({ limits, depends }: Compared): string[] {
  return [...limits, ...depends].map(({ message }) => message);
}

/** Code that may itself hold backticks. */
function quoted(value: string): string {
  const longest = Math.max(0, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${value} ${fence}` : `${fence}${value}${fence}`;
}

function inLine(value: string): string {
  return value.replaceAll(/[\\|*_<>[\]]/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ');
}
