/** What is true of all requests: the line above the table, its dialogs, and what would flip a cell. */
export { Compare } from './Compare';
export { Flips } from './flips/Flips';
