import {
  type JsonNode,
  type Policy,
  type PolicySet,
  type PolicyType,
  parseJson,
  preparePolicy,
  refusalOf,
} from '../engine';
import { diagnose } from '../engine/later';
import type { Findings } from './findings';
import { printDiagnostic } from './place';
import { itemsOf, memberOf, sourceOf } from './source';

/** Reads the source text of one document; `name` is what its diagnostics call it. */
export function readPolicy(text: string, name: string, type: PolicyType, found: Findings): Policy {
  const policy = preparePolicy(text, type);
  if (!policy.ok) {
    found.ok = false;
    found.refusal ??= refusalOf(policy)?.message;
  }
  const all = diagnose(policy);
  const { root } = all.length > 0 ? parseJson(policy.text) : { root: undefined };
  for (const each of all) found.diagnostics.push(printDiagnostic(each, name, policy.text, root));
  return policy;
}

/**
 * Reads all of a caller's policies: an object with `identity`, `resource`, `scp` and so on.
 *
 * @param text the text in which the node stands
 * @param prefix put before the names that diagnostics give to documents
 */
export function readPolicies(
  text: string,
  node: JsonNode | undefined,
  found: Findings,
  prefix = '',
): PolicySet {
  const prepare = (name: string, type: PolicyType, doc: JsonNode): Policy =>
    readPolicy(sourceOf(text, doc), prefix + name, type, found);
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
