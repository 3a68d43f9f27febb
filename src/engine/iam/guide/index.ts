import { ADVICE_CODES, type AdviceCode } from '../advice/codes';
import { GRAMMAR_CODES, type GrammarCode } from '../policy/codes';
import type { CodeEntry } from '../policy/codes/entry';
import { CONDITION_GUIDE } from './conditions';
import { DOCUMENT_GUIDE } from './document';
import { ELEMENT_GUIDE } from './elements';
import type { CodeGuide } from './guide';
import { JSON_CODES, JSON_GUIDE } from './json';
import { REFERENCE_GUIDE } from './reference';
import { TRAP_GUIDE } from './traps';

export type { CodeGuide };

/** A diagnostic code of policies. */
export type PolicyCode = GrammarCode | AdviceCode | keyof typeof JSON_GUIDE;

/** Every diagnostic code of policies. */
export const POLICY_CODES: Readonly<Record<PolicyCode, CodeEntry>> = {
  ...GRAMMAR_CODES,
  ...ADVICE_CODES,
  ...JSON_CODES,
};

/** Every code, explained, with a document that triggers it. */
export const POLICY_GUIDE: Readonly<Record<PolicyCode, CodeGuide>> = {
  ...JSON_GUIDE,
  ...DOCUMENT_GUIDE,
  ...ELEMENT_GUIDE,
  ...CONDITION_GUIDE,
  ...REFERENCE_GUIDE,
  ...TRAP_GUIDE,
};
