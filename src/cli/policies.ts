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

/**
 * Reads policies by type, `{"identity": [doc], "resource": doc, …}`, and prepares each.
 *
 * @param node the object that holds them; none holds no policies
 * @param prefix what stands before the name of a document in its diagnostics
 */
export function readPolicies(
  line: string,
  node: JsonNode | undefined,
  found: Findings,
  prefix = '',
): PolicySet {
  const prepare = (name: string, type: PolicyType, doc: JsonNode): Policy => {
    const policy = preparePolicy(sourceOf(line, doc), type);
    if (!policy.ok) {
      found.ok = false;
      found.refusal ??= refusalOf(policy)?.message;
    }
    const all = diagnose(policy);
    const { root } = all.length > 0 ? parseJson(policy.text) : { root: undefined };
    for (const each of all) {
      found.diagnostics.push(printDiagnostic(each, prefix + name, policy.text, root));
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
