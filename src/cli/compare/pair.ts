import { type JsonNode, type PolicySet, parseJson } from '../../engine';
import { complain, type Findings, fail } from '../findings';
import { type PrintedDiagnostic, printDiagnostic } from '../place';
import { readPolicies } from '../policies';
import { itemsOf, memberOf } from '../source';

/** Two callers to compare, read and prepared. */
export interface Pair {
  readonly a: PolicySet;
  readonly b: PolicySet;
  readonly actions: readonly string[] | undefined;
  readonly diagnostics: readonly PrintedDiagnostic[];
  /** Nothing stands in the way of comparing them. */
  readonly ok: boolean;
}

const TYPES = ['identity', 'resource', 'boundary', 'session', 'scp', 'rcp'];

/** Reads one line of `compare --ndjson`: `{"a": doc, "b": doc, "actions"?: […]}`. */
export function readPair(line: string): Pair {
  const found: Findings = { diagnostics: [], ok: true };
  const { root, diagnostics } = parseJson(line);
  for (const each of diagnostics) complain(found, printDiagnostic(each, 'line', line, root));
  const usable = found.ok ? root : undefined;
  const side = (name: 'a' | 'b'): PolicySet => {
    const node = memberOf(usable, name);
    if (found.ok && !node) fail(found, 'pair-incomplete', `The line has no \`${name}\``);
    return node ? policiesIn(line, node, name, found) : {};
  };
  const a = side('a');
  const b = side('b');
  return { a, b, actions: actionsIn(usable, found), diagnostics: found.diagnostics, ok: found.ok };
}

/** Reads two files: a policy document each, or policies by type. */
export function readFiles(textA: string, textB: string): Pair {
  return readPair(`{"a":${asJson(textA)},"b":${asJson(textB)}}`);
}

/** A file that is JSON stands as it is; any other is a text, whose problems are told at their places. */
function asJson(text: string): string {
  const { root, diagnostics } = parseJson(text);
  return root?.kind === 'object' && diagnostics.length === 0 ? text : JSON.stringify(text);
}

/** A document, a list of documents, or policies by type as `evaluate` takes them. */
function policiesIn(line: string, node: JsonNode, name: string, found: Findings): PolicySet {
  const byType =
    node.kind === 'object' &&
    !memberOf(node, 'Statement') &&
    node.members.some(({ key }) => TYPES.includes(key));
  return readPolicies(line, byType ? node : identityOf(node), found, `${name}.`);
}

/** As if the document stood among policies by type. */
function identityOf(node: JsonNode): JsonNode {
  const span = node.span;
  return {
    kind: 'object',
    span,
    members: [{ key: 'identity', keySpan: span, span, value: node }],
  };
}

function actionsIn(node: JsonNode | undefined, found: Findings): readonly string[] | undefined {
  const given = memberOf(node, 'actions');
  if (!given || given.kind === 'null') return undefined;
  const names = itemsOf(given).flatMap((item) => (item.kind === 'string' ? [item.value] : []));
  if (names.length < itemsOf(given).length) {
    fail(found, 'actions-not-strings', '`actions` is a list of names such as `events:PutRule`');
  }
  return names.length > 0 ? names : undefined;
}
