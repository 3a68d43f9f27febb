/**
 * The scenario's second public face: reading what was stored, and links and files. The page imports
 * it dynamically, because the schema behind it is large and no table needs it; nothing that
 * `index.ts` exports may import what stands here.
 */
export { newDocument } from './documents/new-document';
export { fileName, readFile, writeFile } from './file';
export { decodeLink, encodeLink, fitsLink } from './link/codec';
export { exampleFragment, isExample, readFragment } from './link/fragment';
export { WHOLE_ENGINE } from './matrix/whole-engine';
export { readScenario } from './read-scenario';
