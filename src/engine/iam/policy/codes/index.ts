import { ADVICE_CODES } from './advice';
import { CONDITION_CODES } from './conditions';
import { DOCUMENT_CODES } from './document';
import { ELEMENT_CODES } from './elements';
import type { CodeEntry } from './entry';
import { REFERENCE_CODES } from './reference';

const CODES = {
  ...DOCUMENT_CODES,
  ...ELEMENT_CODES,
  ...CONDITION_CODES,
  ...REFERENCE_CODES,
  ...ADVICE_CODES,
};

export type PolicyCode = keyof typeof CODES;

/** Every diagnostic code of policies with what the documentation says about it. */
export const POLICY_CODES: Readonly<Record<PolicyCode, CodeEntry>> = CODES;
