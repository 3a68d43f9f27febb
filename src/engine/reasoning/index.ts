/**
 * The engine's third public face: reasoning about all requests at once. It is loaded on demand, in a
 * worker; neither `index.ts` nor `later.ts` of the engine imports it.
 */

export { deadParts } from './dead';
export { flips } from './flips';
export { intentKey } from './intents/about';
export { checkIntent } from './intents/check';
export { rateTable } from './rate';
export { relate } from './relate';
export { generateTable } from './table';
export type * from './types';
