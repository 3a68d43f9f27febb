import { type Family, readFamily } from './family';
import { readInstant } from './instant';

/** Date operators compare instants, however either side writes them (UG operators). */
function date(holds: (actual: number, wanted: number) => boolean): Family {
  return readFamily<number>(readInstant, holds);
}

export const dateEquals = date((actual, wanted) => actual === wanted);
export const dateLessThan = date((actual, wanted) => actual < wanted);
export const dateLessThanEquals = date((actual, wanted) => actual <= wanted);
export const dateGreaterThan = date((actual, wanted) => actual > wanted);
export const dateGreaterThanEquals = date((actual, wanted) => actual >= wanted);
