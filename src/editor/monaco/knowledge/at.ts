import type { JSONPath } from 'jsonc-parser';
import type { Shape } from './shape';

/** The shape of the place that a path leads to; undefined where nothing is known. */
export function shapeAt(root: Shape, path: JSONPath): Shape | undefined {
  let shape: Shape | undefined = root;
  for (const step of path) {
    if (!shape) return undefined;
    if (typeof step === 'number') shape = shape.items;
    else shape = memberShape(shape, step);
  }
  return shape;
}

function memberShape(shape: Shape, key: string): Shape | undefined {
  if (shape.keys && Object.hasOwn(shape.keys, key)) return shape.keys[key];
  return shape.keysLike?.(key);
}
