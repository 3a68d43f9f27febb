import type { CodeEntry } from '../../policy/codes/entry';

/** What the reference data of AWS say: actions, resource types, condition keys and their types. */
export const REFERENCE_CODES = {
  'unknown-service': { severity: 'warning' },
  'unknown-action': { severity: 'warning' },
  'action-needs-all-resources': { severity: 'warning' },
  'resource-not-for-action': { severity: 'warning' },
  'key-space': { severity: 'warning' },
  'key-details': { severity: 'warning' },
  'unknown-key': { severity: 'warning' },
  'key-without-service': {
    severity: 'warning',
    aws: 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
  },
  'key-not-for-action': { severity: 'warning' },
  'operator-type': { severity: 'warning' },
  'variable-unknown': { severity: 'warning' },
  'variable-list': { severity: 'warning' },
  'set-operator-missing': { severity: 'info' },
} as const satisfies Record<string, CodeEntry>;
