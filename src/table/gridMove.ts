export interface GridPlace {
  readonly row: number;
  /** −1 is the row's header, 0 the first policy. */
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const PAGE = 10;

/**
 * Where a key leads from a cell; undefined when it is not a key that moves.
 *
 * @param mod Ctrl or Command is held
 */
export function gridMove(
  key: string,
  mod: boolean,
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
): GridPlace | undefined {
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.min(rows - 1, Math.max(0, nextRow)),
    column: Math.min(columns - 1, Math.max(-1, nextColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'Home':
      return mod ? to(0, column) : to(row, -1);
    case 'End':
      return mod ? to(rows - 1, column) : to(row, columns - 1);
    default:
      return undefined;
  }
}
