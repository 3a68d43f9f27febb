import type { Diagnostic, Fix } from '../../diagnostic';
import { parseJson } from '../../json/parse';
import type { JsonNode } from '../../json/tree';
import { advise } from '../advice';
import type { Policy } from '../policy/policy';
import { ACTION_MENDERS } from './action';
import { CONDITION_MENDERS } from './condition';
import { DOCUMENT_MENDERS } from './document';
import { mendJson } from './json';
import type { Mender } from './mender';
import { placeOf } from './place';
import { REPEATED_MENDERS } from './repeated';
import { RESOURCE_MENDERS } from './resource';
import { wrongType } from './type';

const MENDERS: Readonly<Record<string, Mender>> = {
  ...DOCUMENT_MENDERS,
  ...REPEATED_MENDERS,
  ...ACTION_MENDERS,
  ...RESOURCE_MENDERS,
  ...CONDITION_MENDERS,
  'wrong-type': wrongType,
};

/** Far above every limit of AWS: a longer text is told without repairs and advice. */
const LONGEST = 100_000;
/** Nobody reads more; the repairs of more would take noticeable time. */
const MOST = 200;

/**
 * All there is to say about a policy: what IAM would refuse, with repairs, and advice. No verdict
 * needs it, and so the page loads it after the first table.
 *
 * @returns at most some hundreds, errors before anything else if there are more
 */
export function diagnose(policy: Policy): readonly Diagnostic[] {
  const { text } = policy;
  const found = foremost(policy.diagnostics);
  if (text.length > LONGEST) return found;
  return [...mended(policy, found), ...foremost(advise(policy))];
}

function foremost(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= MOST) return diagnostics;
  const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
  const errors = diagnostics.filter(isError);
  return [...errors, ...diagnostics.filter((each) => !isError(each))].slice(0, MOST);
}

function mended(policy: Policy, found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (found.length === 0) return found;
  const { root, diagnostics: syntax } = parseJson(policy.text);
  return found.map((each) => {
    const fix = syntax.length > 0 ? mendJson(policy.text, each) : root && fixOf(policy, root, each);
    return fix ? { ...each, fix } : each;
  });
}

function fixOf({ text, type }: Policy, root: JsonNode, diagnostic: Diagnostic): Fix | undefined {
  const mender = Object.hasOwn(MENDERS, diagnostic.code) ? MENDERS[diagnostic.code] : undefined;
  return mender?.(placeOf(text, type, root, diagnostic));
}
