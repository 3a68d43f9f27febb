/** What a scenario is: its shape, its stored form, its links and files, and the examples. */
export * from './build';
export { DEFAULT_EXAMPLE, defaultScenario, EXAMPLES, type Example, exampleById } from './examples';
export { fileName, readFile, writeFile } from './file';
export { newId } from './ids';
export { decodeLink, encodeLink, fitsLink, MAX_INFLATED } from './link/codec';
export { createMatrixSelector, explainCell, type MatrixSelector } from './matrix/matrix';
export type * from './matrix/views';
export type { ProblemKind, ReadResult, ScenarioProblem } from './problem';
export { MAX_TEXT } from './schema';
export { readScenario, serialize, toStored } from './stored';
export * from './types';
