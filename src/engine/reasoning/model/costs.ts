/** What a request costs: the cheapest of a kind is the example that is shown. */
export const ABSENT = 1.5;
export const PRESENT = 1;
/** Each value; a made-up one costs up to 0.9 more, a known one less, a policy's own nothing. */
export const VALUE = 1;
/** Each value of a list beyond the first. */
export const SECOND = 0.4;
