import { type CodeEntry, LEGACY_PARSING, SYNTAX_ERRORS } from './entry';

/** The `Condition` block: operators, keys and the form of values. */
export const CONDITION_CODES = {
  'unknown-operator': { severity: 'error', aws: SYNTAX_ERRORS },
  'null-if-exists': { severity: 'error' },
  'null-with-set-operator': { severity: 'warning' },
  'duplicate-condition-key': { severity: 'error' },
  'empty-condition': { severity: 'warning' },
  'no-values': { severity: 'warning' },
  'date-value': { severity: 'error', aws: LEGACY_PARSING },
  'number-value': { severity: 'warning' },
  'bool-value': { severity: 'warning' },
  'address-value': { severity: 'warning' },
  'base64-value': { severity: 'warning' },
  'arn-value': { severity: 'warning' },
  'literal-wildcard': { severity: 'warning' },
} as const satisfies Record<string, CodeEntry>;
