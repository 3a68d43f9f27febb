/** A line of a diff. */
export interface DiffLine {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Lines around a change. */
const AROUND = 1;
/** Beyond this many lines on each side the middle is taken as changed altogether. */
const MOST = 400;

/** The lines that differ, each stretch with a line around it. */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
  const old = before.split('\n');
  const fresh = after.split('\n');
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head += 1;
  let tail = 0;
  const room = Math.min(old.length, fresh.length) - head;
  while (tail < room && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  const middle = between(
    old.slice(head, old.length - tail),
    fresh.slice(head, fresh.length - tail),
  );
  const all = [
    ...old.slice(0, head).map(same),
    ...middle,
    ...old.slice(old.length - tail).map(same),
  ];
  return all.filter((_, index) =>
    all.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ kind }) => kind !== 'same'),
  );
}

const same = (text: string): DiffLine => ({ kind: 'same', text });
const gone = (text: string): DiffLine => ({ kind: 'gone', text });
const added = (text: string): DiffLine => ({ kind: 'new', text });

/** By the longest common subsequence. */
function between(old: readonly string[], fresh: readonly string[]): DiffLine[] {
  if (old.length > MOST || fresh.length > MOST) return [...old.map(gone), ...fresh.map(added)];
  const longest = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = longest[i];
    for (let j = fresh.length - 1; row && j >= 0; j -= 1) {
      row[j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    const before = old[i];
    const after = fresh[j];
    if (before !== undefined && before === after) {
      lines.push(same(before));
      i += 1;
      j += 1;
    } else if (before !== undefined && (after === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push(gone(before));
      i += 1;
    } else if (after !== undefined) {
      lines.push(added(after));
      j += 1;
    }
  }
  return lines;
}
