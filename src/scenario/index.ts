/** What a scenario is: its shape, its stored form, its table, and the examples. */
export * from './build';
export * from './documents';
export { EXAMPLES, exampleById } from './examples';
export { DEFAULT_EXAMPLE, defaultScenario } from './examples/default';
export { newId } from './ids';
export { policySetOf } from './matrix/column';
export type { MatrixEngine } from './matrix/engine';
export { createMatrixSelector, type MatrixSelector } from './matrix/matrix';
export type * from './matrix/views';
export { serialize, toStored } from './stored';
export * from './types';
