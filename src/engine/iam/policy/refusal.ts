import type { Diagnostic } from '../../diagnostic';
import type { GrammarError } from './codes';
import type { Policy } from './policy';

/** What IAM sees first, as bad JSON, or what nobody has seen beside others. */
type AtOnce =
  | 'missing-opening-brace'
  | 'not-an-object'
  | 'wrong-type'
  | 'duplicate-key'
  | 'unknown-element'
  | 'element-case'
  | 'missing-statement'
  | 'unknown-version'
  | 'missing-effect'
  | 'unknown-effect'
  | 'policy-too-large'
  | 'conflicting-elements'
  | 'incomplete-arn-refused'
  | 'principal-not-allowed'
  | 'missing-principal'
  | 'principal-key'
  | 'principal-format'
  | 'principal-wildcard'
  | 'principal-group'
  | 'unknown-operator'
  | 'null-if-exists'
  | 'duplicate-condition-key';

/** The order in which IAM looks at the rest (observed); an error has to stand here or above. */
const RANKS: Readonly<Record<Exclude<GrammarError, AtOnce>, number>> = {
  'effect-case': 1,
  'date-value': 1,
  'resource-too-short': 1,
  'sid-characters': 2,
  'duplicate-sid': 2,
  'missing-action': 3,
  'resource-not-arn': 4,
  'resource-partition': 4,
  'resource-service': 4,
  'resource-region': 4,
  'resource-iam-path': 4,
  'action-without-service': 5,
  'action-colons': 5,
  'action-service-characters': 5,
  'missing-resource': 6,
};

/**
 * What IAM would answer to the document: of everything that it refuses the one thing that it sees
 * first, with its own words where they are known.
 *
 * @returns undefined when IAM would take the document
 */
export function refusalOf(policy: Policy): Diagnostic | undefined {
  let first: Diagnostic | undefined;
  for (const diagnostic of policy.diagnostics) {
    if (diagnostic.severity !== 'error') continue;
    if (!first || rank(diagnostic) < rank(first)) first = diagnostic;
  }
  return first;
}

function rank({ code }: Diagnostic): number {
  const ranks: Readonly<Partial<Record<string, number>>> = RANKS;
  return ranks[code] ?? 0;
}
