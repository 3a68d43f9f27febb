import type { CodeEntry } from '../../policy/codes/entry';
import { REFERENCE_CODES } from './reference';
import { TRAP_CODES } from './traps';

const CODES = { ...REFERENCE_CODES, ...TRAP_CODES };

export type AdviceCode = keyof typeof CODES;

/** The codes of what IAM takes and what is unwise all the same. */
export const ADVICE_CODES: Readonly<Record<AdviceCode, CodeEntry>> = CODES;
