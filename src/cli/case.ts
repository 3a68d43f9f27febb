import {
  type JsonNode,
  type Policy,
  type PolicySet,
  type PolicyType,
  parseJson,
  preparePolicy,
  type Readings,
  refusalOf,
} from '../engine';
import { diagnose } from '../engine/later';
import { complain, type Findings, fail } from './findings';
import { type PrintedDiagnostic, printDiagnostic } from './place';
import { readReadings } from './readings';
import { type Requested, requestOf } from './request';
import { itemsOf, memberOf, sourceOf } from './source';

/** One line of `evaluate`, read and prepared. */
export interface Case extends Requested {
  readonly policies: PolicySet;
  readonly pinned: Readings;
  readonly diagnostics: readonly PrintedDiagnostic[];
  /** What IAM would answer to the first document that it refuses. */
  readonly refusal: string | undefined;
  /** Nothing stands in the way of a decision. */
  readonly ok: boolean;
}

/**
 * Reads one line of input.
 *
 * @param line JSON text; anything whatsoever
 * @returns the prepared case; `ok` is false when it cannot be decided, and the diagnostics say why
 */
export function readCase(line: string): Case {
  const found: Findings = { diagnostics: [], ok: true };
  const { root, diagnostics } = parseJson(line);
  for (const each of diagnostics) complain(found, printDiagnostic(each, 'line', line, root));
  const usable = found.ok ? root : undefined;
  if (found.ok && root?.kind !== 'object') {
    fail(found, 'case-not-an-object', 'A case is a JSON object with `policies` and `request`');
  }
  const policies = readPolicies(line, memberOf(usable, 'policies'), found);
  const pinned = readReadings(memberOf(usable, 'readings'), found);
  const request = memberOf(usable, 'request');
  if (found.ok && request?.kind !== 'object') {
    fail(found, 'case-without-request', 'The case has no `request`');
  }
  const { variants, kind } = requestOf(line, request, pinned, found);
  return {
    policies,
    variants,
    kind,
    pinned,
    diagnostics: found.diagnostics,
    refusal: found.refusal,
    ok: found.ok,
  };
}

function readPolicies(line: string, node: JsonNode | undefined, found: Findings): PolicySet {
  const prepare = (name: string, type: PolicyType, doc: JsonNode): Policy => {
    const policy = preparePolicy(sourceOf(line, doc), type);
    if (!policy.ok) {
      found.ok = false;
      found.refusal ??= refusalOf(policy)?.message;
    }
    const all = diagnose(policy);
    const { root } = all.length > 0 ? parseJson(policy.text) : { root: undefined };
    for (const each of all) {
      found.diagnostics.push(printDiagnostic(each, name, policy.text, root));
    }
    return policy;
  };
  const list = (type: PolicyType): Policy[] =>
    itemsOf(memberOf(node, type)).map((doc, at) => prepare(`${type}[${at}]`, type, doc));
  const levels = (type: 'scp' | 'rcp'): Policy[][] =>
    itemsOf(memberOf(node, type)).map((level, at) =>
      itemsOf(level).map((doc, index) => prepare(`${type}[${at}][${index}]`, type, doc)),
    );
  const resource = memberOf(node, 'resource');
  return {
    identity: list('identity'),
    ...(resource && resource.kind !== 'null'
      ? { resource: prepare('resource', 'resource', resource) }
      : {}),
    ...(has(node, 'boundary') ? { boundary: list('boundary') } : {}),
    ...(has(node, 'session') ? { session: list('session') } : {}),
    ...(has(node, 'scp') ? { scp: levels('scp') } : {}),
    ...(has(node, 'rcp') ? { rcp: levels('rcp') } : {}),
  };
}

/** An empty list is the same as none: no boundary, not a boundary that allows nothing. */
function has(node: JsonNode | undefined, type: string): boolean {
  return itemsOf(memberOf(node, type)).length > 0;
}
