import { compareDecimals, type Decimal, readDecimal } from './decimal';
import { type Family, readFamily } from './family';

/** Numeric operators compare decimal numbers by value: `5`, `5.0` and `5e0` are equal (UG operators). */
function numeric(holds: (order: number) => boolean): Family {
  return readFamily<Decimal>(readDecimal, (actual, wanted) =>
    holds(compareDecimals(actual, wanted)),
  );
}

export const numericEquals = numeric((order) => order === 0);
export const numericLessThan = numeric((order) => order < 0);
export const numericLessThanEquals = numeric((order) => order <= 0);
export const numericGreaterThan = numeric((order) => order > 0);
export const numericGreaterThanEquals = numeric((order) => order >= 0);
