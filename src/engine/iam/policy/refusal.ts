import type { Diagnostic } from '../../diagnostic';
import type { GrammarCode } from './codes';
import type { Policy } from './policy';

/** The order in which IAM looks, after bad JSON and unknown elements (observed). */
const ORDER: readonly (readonly GrammarCode[])[] = [
  ['effect-case', 'date-value', 'resource-too-short'],
  ['sid-characters', 'duplicate-sid'],
  ['missing-action'],
  [
    'resource-not-arn',
    'resource-partition',
    'resource-service',
    'resource-region',
    'resource-iam-path',
  ],
  ['action-without-service', 'action-colons', 'action-service-characters'],
  ['missing-resource'],
];

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
  return ORDER.findIndex((codes) => codes.some((each) => each === code));
}
