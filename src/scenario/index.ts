/** What a scenario is: its shape, its stored form, its links and files, and the examples. */
export * from './build';
export { defaultScenario, EXAMPLES, type Example, exampleById } from './examples';
export { newId } from './ids';
export * from './types';
