import type { TableRow, Witness } from '../engine';
import { newRow, type Row } from '../scenario';

/** An example as a row of the table. */
export function rowOf({ call, site, context }: Witness): Row {
  return {
    ...newRow(call),
    ...(site && Object.keys(site).length > 0 && { site }),
    ...(context !== undefined && { context }),
  };
}

/**
 * A generated row: what it shows today is what is expected of it from now on; nothing where that
 * depends.
 */
export function expectingRow(
  { witness, a, b, depends }: TableRow,
  callerIds: readonly string[],
): Row {
  const answers = [depends.includes('a') ? undefined : a, depends.includes('b') ? undefined : b];
  const expected = callerIds.flatMap((id, index) => {
    const answer = answers[index];
    return answer === undefined ? [] : [[id, answer ? 'Yes' : 'No'] as const];
  });
  return { ...rowOf(witness), expected: Object.fromEntries(expected) };
}

/** Rows that ask the same are one: the first stays. */
export function withRows(rows: readonly Row[], added: readonly Row[]): readonly Row[] {
  const known = new Set(rows.map(asked));
  const fresh = added.filter((row) => {
    const key = asked(row);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  return fresh.length === 0 ? rows : [...rows, ...fresh];
}

/** The row of the table that asks the same. */
export function sameRow(rows: readonly Row[], row: Row): Row | undefined {
  const key = asked(row);
  return rows.find((one) => asked(one) === key);
}

function asked({ call, site, context }: Row): string {
  return JSON.stringify([call.kind, compact(call.text), site ?? {}, context ?? null]);
}

/** However it is laid out. */
function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}
