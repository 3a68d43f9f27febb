export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Placed {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

const EDGE = 8;
const GAP = 6;

/**
 * Where a popup of the given size goes: below its anchor, above when there is more room there,
 * never over the edge of the window. All lengths in CSS pixels.
 *
 * @param align which edges of anchor and popup are in line
 */
export function place(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  align: 'start' | 'end',
): Placed {
  const below = view.height - EDGE - (anchor.bottom + GAP);
  const above = anchor.top - GAP - EDGE;
  const goesBelow = size.height <= below || below >= above;
  const maxHeight = Math.max(120, goesBelow ? below : above);
  const height = Math.min(size.height, maxHeight);
  const wanted = align === 'start' ? anchor.left : anchor.right - size.width;
  return {
    left: Math.max(EDGE, Math.min(wanted, view.width - EDGE - size.width)),
    top: goesBelow ? anchor.bottom + GAP : anchor.top - GAP - height,
    maxHeight,
  };
}
