/** What a scenario is: its shape, its stored form, its links and files, and the examples. */
export * from './build';
export { DEFAULT_EXAMPLE, defaultScenario, EXAMPLES, exampleById } from './examples';
export { fileName, readFile, writeFile } from './file';
export { newId } from './ids';
export { decodeLink, encodeLink, fitsLink } from './link/codec';
export { createMatrixSelector, type MatrixSelector } from './matrix/matrix';
export type * from './matrix/views';
export { readScenario, serialize, toStored } from './stored';
export * from './types';
