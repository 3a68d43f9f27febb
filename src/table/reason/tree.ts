import type { ReasonLine } from './lines';

/** A line that can be seen: none of the lines above it is folded. */
export interface VisibleLine {
  readonly line: ReasonLine;
  /** 1 for a statement. */
  readonly level: number;
  readonly open: boolean;
  readonly parent: string | undefined;
  /** 1-based among its siblings, for assistive technology. */
  readonly position: number;
  readonly siblings: number;
  /** It fails, or stands under a line that does. */
  readonly failing: boolean;
  /** No line of the same statement follows. */
  readonly last: boolean;
}

/** Which lines the user has folded or unfolded; the rest keep their own default. */
export type Folds = ReadonlyMap<string, boolean>;

export function visibleLines(lines: readonly ReasonLine[], folds: Folds): readonly VisibleLine[] {
  const items = walk(lines, folds, 1, undefined, false);
  return items.map((item, index) => ({ ...item, last: (items[index + 1]?.level ?? 1) === 1 }));
}

type Item = Omit<VisibleLine, 'last'>;

function walk(
  lines: readonly ReasonLine[],
  folds: Folds,
  level: number,
  parent: string | undefined,
  under: boolean,
): readonly Item[] {
  return lines.flatMap((line, index) => {
    const open = line.children.length > 0 && (folds.get(line.id) ?? line.open);
    const failing = under || (level > 1 && line.tone === 'no' && !line.matched);
    const position = index + 1;
    const own = { line, level, open, parent, position, siblings: lines.length, failing };
    return open ? [own, ...walk(line.children, folds, level + 1, line.id, failing)] : [own];
  });
}

/** What a key does in the tree (ARIA's tree pattern): move to a line, or fold one. */
export type TreeMove =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'fold'; readonly id: string; readonly open: boolean };

export function treeMove(
  visible: readonly VisibleLine[],
  current: string,
  key: string,
): TreeMove | undefined {
  const at = visible.findIndex(({ line }) => line.id === current);
  const here = visible[at];
  if (here === undefined) return undefined;
  switch (key) {
    case 'ArrowDown':
      return focus(visible[at + 1]?.line.id);
    case 'ArrowUp':
      return focus(visible[at - 1]?.line.id);
    case 'Home':
      return focus(visible[0]?.line.id);
    case 'End':
      return focus(visible.at(-1)?.line.id);
    case 'ArrowRight':
      if (here.line.children.length === 0) return undefined;
      return here.open
        ? focus(visible[at + 1]?.line.id)
        : { kind: 'fold', id: current, open: true };
    case 'ArrowLeft':
      return here.open ? { kind: 'fold', id: current, open: false } : focus(here.parent);
    default:
      return undefined;
  }
}

function focus(id: string | undefined): TreeMove | undefined {
  return id === undefined ? undefined : { kind: 'focus', id };
}
