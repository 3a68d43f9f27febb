import type { Shape } from '../shape';
import { keyNamed, keyShapes } from './keys';
import { operators } from './operators';

/** The value of Condition: operators, and in each the keys that it compares. */
export const condition: Shape = {
  keys: Object.fromEntries(
    [...operators].map(([name, { about, source, values }]): [string, Shape] => {
      const withValues = (key: Shape): Shape =>
        values ? { ...key, values, items: { ...key, values } } : key;
      return [
        name,
        {
          about,
          source,
          stub: '{ $1 }',
          keys: Object.fromEntries(
            Object.entries(keyShapes).map(([key, shape]) => [key, withValues(shape)]),
          ),
          keysLike: (key) => {
            const shape = keyNamed(key);
            return shape && withValues(shape);
          },
        },
      ];
    }),
  ),
};
