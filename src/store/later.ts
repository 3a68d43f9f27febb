/** The store's second public face: what only views need that load after the first table. */
export { createLabActions, type LabActions } from './slices/lab';
