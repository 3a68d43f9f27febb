import type { Fix } from '../../diagnostic';
import type { Span } from '../../span';
import { replace } from '../policy/report';
import type { Place } from './place';

/** Works out the repair of one diagnostic; undefined where none is plainly meant. */
export type Mender = (place: Place) => Fix | undefined;

/** A fix that puts another text in the place of a string. */
export function changeTo(mended: string, span: Span): Fix {
  return replace(`Change to \`${mended}\``, span, JSON.stringify(mended));
}
