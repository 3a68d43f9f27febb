import type { TextKind } from '../../types';
import { entry } from './entry';
import { pattern } from './pattern/pattern';
import { policy } from './policy/policy';
import { context, request } from './request';
import type { Shape } from './shape';
import { targets } from './targets';

/** What is known about each kind of text. */
export const SHAPES: Readonly<Record<TextKind, Shape>> = {
  policy,
  pattern,
  targets,
  entry,
  request,
  context,
};
