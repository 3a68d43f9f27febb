import { modify } from 'jsonc-parser';
import type { Fix } from '../diagnostic';
import { memberOf } from '../eventbridge/request/members';
import { parseJson } from '../json/parse';
import type { JsonNode, JsonObject } from '../json/tree';
import type { ConditionKeyInfo, KeyType } from '../reference';

/** A value of each type to start from. */
const SAMPLES: Readonly<Record<KeyType, string>> = {
  String: 'value',
  ARN: 'arn:aws:sns:us-east-1:123456789012:my-topic',
  Bool: 'true',
  Date: '2026-01-31T12:00:00Z',
  IPAddress: '203.0.113.7',
  Numeric: '1',
};

/** Keys whose values have a form of their own. */
const OWN: Readonly<Record<string, string>> = {
  'aws:epochtime': '1769860800',
  'aws:principalaccount': '123456789012',
  'aws:principalorgid': 'o-a1b2c3d4e5',
  'aws:principaltype': 'User',
  'aws:requestedregion': 'us-east-1',
  'aws:resourceaccount': '123456789012',
  'aws:resourceorgid': 'o-a1b2c3d4e5',
  'aws:sourceorgid': 'o-a1b2c3d4e5',
  'aws:principalorgpaths': 'o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/',
  'aws:sourceaccount': '123456789012',
  'aws:sourcearn': 'arn:aws:events:us-east-1:123456789012:rule/MyRule',
  'aws:sourcevpc': 'vpc-1a2b3c4d',
  'aws:sourcevpce': 'vpce-1a2b3c4d',
  'aws:useragent': 'aws-cli/2.27.0',
  'aws:username': 'alice',
  'events:creatoraccount': '123456789012',
  'events:source': 'com.example.orders',
  'events:detail-type': 'OrderPlaced',
};

/**
 * The edits that write one more context value, to start from.
 *
 * @param text JSON source of a context, or of a request that has one; empty will do
 * @param path where the context is in it: nothing, or `['context']`
 * @param key a key from the reference; the part that the user chooses becomes `team`
 * @returns `broken` when the text cannot be read or its context is no object, since a repair comes first; `there` when it holds
 *   the key already, whose value is not to be lost
 */
export function addContextKey(
  text: string,
  path: readonly string[],
  { name, type, multivalued }: ConditionKeyInfo,
): Fix | 'broken' | 'there' {
  const source = text.trim() === '' ? '{}' : text;
  const { root, diagnostics } = parseJson(source);
  if (root?.kind !== 'object' || diagnostics.length > 0) return 'broken';
  const key = name.replace(/\$\{[^}]*\}/g, 'team');
  const context = contextAt(root, path);
  if (context === undefined) return 'broken';
  if (context && holds(context, key)) return 'there';
  const value = OWN[name.toLowerCase()] ?? SAMPLES[type];
  const written = multivalued ? [value] : value;
  const [at, put] = context ? [[...path, key], written] : [path, { [key]: written }];
  const edits = modify(source, [...at], put, {
    formattingOptions: { tabSize: 2, insertSpaces: true, eol: '\n' },
  });
  const title = `Add \`${key}\``;
  const changes = edits.map(({ offset, length, content }) => ({
    span: { start: offset, end: offset + length },
    text: content,
  }));
  if (source === text) return { title, edits: changes };
  const [{ span, text: more } = { span: { start: 1, end: 1 }, text: '' }] = changes;
  const whole = source.slice(0, span.start) + more + source.slice(span.end);
  return { title, edits: [{ span: { start: 0, end: text.length }, text: whole }] };
}

/** The object that holds the context; null where there is none yet, undefined where it is no object. */
function contextAt(root: JsonObject, path: readonly string[]): JsonObject | null | undefined {
  let node: JsonNode | undefined = root;
  for (const step of path) node = node?.kind === 'object' ? memberOf(node, step)?.value : undefined;
  if (node === undefined || node.kind === 'null') return null;
  return node.kind === 'object' ? node : undefined;
}

/** Key names are compared without regard to case (UG condition keys). */
function holds({ members }: JsonObject, key: string): boolean {
  return members.some((member) => member.key.toLowerCase() === key.toLowerCase());
}
