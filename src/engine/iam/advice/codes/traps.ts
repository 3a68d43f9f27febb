import type { CodeEntry } from '../../policy/codes/entry';

/** Policies that say something else than their authors probably mean. */
export const TRAP_CODES = {
  'for-all-values-without-null': { severity: 'warning' },
  'deny-second-value': { severity: 'warning' },
  'never-matches': { severity: 'warning' },
  'deny-always': { severity: 'warning' },
} as const satisfies Record<string, CodeEntry>;
