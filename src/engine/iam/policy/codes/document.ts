import { type CodeEntry, LEGACY_PARSING, SYNTAX_ERRORS } from './entry';

/** The document as a whole, its statements, `Version`, `Id`, `Sid` and `Effect`. */
export const DOCUMENT_CODES = {
  'missing-opening-brace': { severity: 'error', aws: SYNTAX_ERRORS },
  'not-an-object': { severity: 'error', aws: SYNTAX_ERRORS },
  'wrong-type': { severity: 'error', aws: SYNTAX_ERRORS },
  'duplicate-key': { severity: 'error', aws: SYNTAX_ERRORS },
  'unknown-element': { severity: 'error', aws: SYNTAX_ERRORS },
  'element-case': { severity: 'error', aws: SYNTAX_ERRORS },
  'missing-statement': { severity: 'error', aws: SYNTAX_ERRORS },
  'unknown-version': { severity: 'error', aws: SYNTAX_ERRORS },
  'old-version': {
    severity: 'warning',
    aws: 'Policy document must be version 2012-10-17 or greater.',
  },
  'missing-version': {
    severity: 'warning',
    aws: 'Policy document must be version 2012-10-17 or greater.',
  },
  'missing-effect': { severity: 'error', aws: SYNTAX_ERRORS },
  'unknown-effect': { severity: 'error', aws: SYNTAX_ERRORS },
  'effect-case': { severity: 'error', aws: LEGACY_PARSING },
  'sid-characters': {
    severity: 'error',
    aws: 'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
  },
  'duplicate-sid': {
    severity: 'error',
    aws: 'Statement IDs (SID) in a single policy must be unique.',
  },
  'policy-size': { severity: 'info' },
  'policy-characters': { severity: 'warning' },
  'policy-too-large': { severity: 'error', refuses: false },
} as const satisfies Record<string, CodeEntry>;
