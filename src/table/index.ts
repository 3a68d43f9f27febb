/** The verdict table's public face. */
export { CALL_KINDS, type CallKind, KIND_WORDS } from './kinds';
export { type TableHandle, VerdictTable } from './VerdictTable';
