import { CONDITION_CODES } from './conditions';
import { DOCUMENT_CODES } from './document';
import { ELEMENT_CODES } from './elements';
import type { CodeEntry } from './entry';

const CODES = { ...DOCUMENT_CODES, ...ELEMENT_CODES, ...CONDITION_CODES };

export type GrammarCode = keyof typeof CODES;

/** The codes of errors alone. */
export type GrammarError = {
  [Code in GrammarCode]: (typeof CODES)[Code]['severity'] extends 'error' ? Code : never;
}[GrammarCode];

/** The codes of what IAM would refuse, or what the reader of documents sees by itself. */
export const GRAMMAR_CODES: Readonly<Record<GrammarCode, CodeEntry>> = CODES;
