import type { CheckedCell, CheckedScenario } from './checked';

/** Turns checked scenarios into the text of one format. */
export type Report = (checked: readonly CheckedScenario[]) => string;

export const REPORTS: Readonly<Record<string, Report>> = { text, json, markdown, junit };

function text(checked: readonly CheckedScenario[]): string {
  const blocks = checked.map(({ file, title, cells }) => {
    const bad = cells.filter((cell) => cell.mismatch);
    const set = cells.filter((cell) => cell.expected !== undefined);
    const head = `${bad.length === 0 ? 'ok' : 'MISMATCH'}  ${file}  ${title}: ${set.length - bad.length} of ${set.length} as expected`;
    return [head, ...bad.map((cell) => `          ${sentence(cell)}`)].join('\n');
  });
  return blocks.map((block) => `${block}\n`).join('');
}

function json(checked: readonly CheckedScenario[]): string {
  return `${JSON.stringify(checked, null, 2)}\n`;
}

function markdown(checked: readonly CheckedScenario[]): string {
  const blocks = checked.map(({ title, file, cells, columns, rows }) => {
    const head = ['Row', ...columns].map(inCell).join(' | ');
    const lines = rows.map((row, at) => {
      const words = cells.filter((cell) => cell.row === at + 1).map(verdict);
      return `| ${[`\`${row.replaceAll('`', "'")}\``, ...words].map(inCell).join(' | ')} |`;
    });
    const rule = `|${' --- |'.repeat(columns.length + 1)}`;
    return [`## ${title || file}`, '', `| ${head} |`, rule, ...lines, ''].join('\n');
  });
  return `${blocks.join('\n')}`;
}

function junit(checked: readonly CheckedScenario[]): string {
  const suites = checked.map(({ file, title, cells }) => {
    const set = cells.filter((cell) => cell.expected !== undefined);
    const bad = set.filter((cell) => cell.mismatch).length;
    const cases = set.map((cell) => {
      const name = `row ${cell.row}, ${cell.column}`;
      const failure = cell.mismatch ? `<failure message="${xml(sentence(cell))}"/>` : '';
      return `    <testcase classname="${xml(title || file)}" name="${xml(name)}">${failure}</testcase>`;
    });
    const head = `  <testsuite name="${xml(file)}" tests="${set.length}" failures="${bad}">`;
    return [head, ...cases, '  </testsuite>'].join('\n');
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('\n')}\n</testsuites>\n`;
}

function verdict(cell: CheckedCell): string {
  const reason = cell.reason ? ` (${cell.reason})` : '';
  return `${cell.word}${reason}${cell.mismatch ? `, expected ${cell.expected}` : ''}`;
}

function sentence(cell: CheckedCell): string {
  return `row ${cell.row}, ${cell.column}: expected ${cell.expected}, got ${cell.word}${cell.reason ? ` (${cell.reason})` : ''}`;
}

function inCell(value: string): string {
  return value.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
}

function xml(value: string): string {
  // A plain line feed in an attribute would be read as a space.
  const names: Record<string, string> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    '\n': '#10',
  };
  // XML 1.0 has no way to write other control characters.
  return value
    .replaceAll(/[^\t\n\r\u0020-\uFFFD]/g, '\uFFFD')
    .replaceAll(/[&<>"\n]/g, (char) => `&${names[char]};`);
}
