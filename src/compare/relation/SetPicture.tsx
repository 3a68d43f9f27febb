import type { RelateResult } from '../../engine';

interface SetPictureProps {
  readonly result: RelateResult | undefined;
  readonly a: string;
  readonly b: string;
}

/** What each allows as a circle: A a line, B a surface. Nothing is drawn that is not known. */
export function SetPicture({ result, a, b }: SetPictureProps) {
  const { shape, words } = drawn(result);
  const name = words.replaceAll('{a}', a).replaceAll('{b}', b);
  return (
    <svg
      className="set-picture"
      width="40"
      height="24"
      viewBox="0 0 40 24"
      role="img"
      aria-label={name}
    >
      <title>{name}</title>
      {shape.b && <circle {...place(shape.b)} className="set-b" />}
      {shape.a && <circle {...place(shape.a)} className="set-a" />}
      {shape.dashed && <circle {...place([20, 10])} className="set-a dashed" />}
    </svg>
  );
}

/** Middle and radius. */
type Circle = readonly [number, number];
interface Shape {
  readonly a?: Circle;
  readonly b?: Circle;
  readonly dashed?: boolean;
}

function place([cx, r]: Circle) {
  return { cx, cy: 12, r };
}

/** What stands in the picture, and the same in words with `{a}` and `{b}` for the names. */
function drawn(result: RelateResult | undefined): {
  readonly shape: Shape;
  readonly words: string;
} {
  const open = { shape: { dashed: true }, words: 'Not known yet' };
  if (!result) return open;
  const { relation, exact, regions } = result;
  const common = regions.yesYes !== undefined;
  if (relation === 'incomparable') {
    if (!common && exact) {
      return { shape: { a: [10, 8], b: [30, 8] }, words: 'Two circles apart: {a} and {b}' };
    }
    return common
      ? { shape: { a: [15, 10], b: [25, 10] }, words: 'Two overlapping circles: {a} and {b}' }
      : open;
  }
  if (!exact) return open;
  if (relation === 'equivalent') {
    return common
      ? { shape: { a: [20, 10], b: [20, 10] }, words: 'One circle for both {a} and {b}' }
      : { shape: { dashed: true }, words: 'An empty circle: nothing is allowed' };
  }
  if (relation === 'a-allows-more') {
    return common
      ? {
          shape: { a: [20, 10], b: [22, 5.5] },
          words: 'The circle of {b} inside the circle of {a}',
        }
      : { shape: { a: [20, 10] }, words: 'One circle: only {a} allows anything' };
  }
  return common
    ? { shape: { a: [22, 5.5], b: [20, 10] }, words: 'The circle of {a} inside the circle of {b}' }
    : { shape: { b: [20, 10] }, words: 'One circle: only {b} allows anything' };
}
