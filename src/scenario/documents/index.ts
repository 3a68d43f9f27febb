/** A caller's policies as documents: their names, new ones, and how a list of them is changed. */
export * from './change';
export { levelOf } from './levels';
export { documentNames, levelName } from './names';
