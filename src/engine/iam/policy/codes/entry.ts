import type { Severity } from '../../../diagnostic';

/** What is fixed about one diagnostic code; `guide/` explains it to people. */
export interface CodeEntry {
  readonly severity: Severity;
  /** AWS's own words for the refusal, where they never change. */
  readonly aws?: string;
  /** False for an error that depends on where the policy is attached: its verdicts are still shown. */
  readonly refuses?: false;
}

/** IAM's answer to most slips of structure. */
export const SYNTAX_ERRORS = 'Syntax errors in policy.';
export const LEGACY_PARSING = 'The policy failed legacy parsing';
export const ACTIONS_MISSING = 'Policy statement must contain actions.';
export const RESOURCES_MISSING = 'Policy statement must contain resources.';
