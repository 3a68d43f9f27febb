import type { Fix } from '../../diagnostic';
import type { JsonNode, JsonObject } from '../../json/tree';
import { nearest } from '../advice/near';
import { ELEMENTS as STATEMENT } from '../policy/read-statement';
import { replace } from '../policy/report';
import { changeTo, type Mender } from './mender';
import { type Place, removal, sourceAt, stringAt } from './place';

const NEWEST = '2012-10-17';
const DOCUMENT = ['Version', 'Id', 'Statement'];

const version: Mender = ({ diagnostic }) => changeTo(NEWEST, diagnostic.span);

/** Puts a version in front of the other elements, with the white space that they have. */
function addVersion(root: JsonNode, text: string): Fix | undefined {
  if (root.kind !== 'object') return undefined;
  const at = root.span.start + 1;
  const first = root.members[0];
  const space = first ? text.slice(at, first.span.start) : '';
  const rest = first ? `,${space === '' ? ' ' : ''}` : '';
  const title = `Add \`Version\` \`${NEWEST}\``;
  return replace(title, { start: at, end: at }, `${space}"Version": "${NEWEST}"${rest}`);
}

/** Variables need the newest version, whether there is an older one or none. */
const newestVersion: Mender = ({ root, text }) => {
  if (root.kind !== 'object') return undefined;
  const written = root.members.find(({ key }) => key === 'Version');
  return written ? changeTo(NEWEST, written.value.span) : addVersion(root, text);
};

const element: Mender = ({ root, diagnostic, frames }) => {
  const frame = frames.at(-1);
  if (!frame) return undefined;
  const { object, member } = frame;
  const known = object === root ? DOCUMENT : STATEMENT;
  const has = (name: string): boolean => object.members.some(({ key }) => key === name);
  // A statement that stands alone is wrapped, neither emptied nor renamed.
  if (STATEMENT.includes(member.key)) return undefined;
  const meant = nearest(member.key.trim(), known);
  if (meant !== undefined) return has(meant) ? undefined : changeTo(meant, diagnostic.span);
  if (object === root && !has('Statement')) return undefined;
  return { title: `Remove \`${member.key}\``, edits: [removal(object, member)] };
};

const before = `{"Version": "${NEWEST}", "Statement": `;

function wrap(root: JsonNode, open: string, close: string): Fix {
  const { start, end } = root.span;
  const edits = [
    { span: { start, end: start }, text: before + open },
    { span: { start: end, end }, text: `${close}}` },
  ];
  return { title: 'Make it the `Statement` of a policy', edits };
}

const statementAlone: Mender = ({ root }) => {
  if (root.kind !== 'object' || root.members.length === 0) return undefined;
  return root.members.every(({ key }) => STATEMENT.includes(key))
    ? wrap(root, '[', ']')
    : undefined;
};

const otherRoot: Mender = ({ root, text }) => {
  if (root.kind === 'array') {
    const objects = root.items.filter((item): item is JsonObject => item.kind === 'object');
    const [first] = objects;
    if (!first || objects.length < root.items.length) return undefined;
    const isPolicy = objects.some(({ members }) => members.some(({ key }) => key === 'Statement'));
    if (!isPolicy) return wrap(root, '', '');
    if (objects.length > 1) return undefined;
    return replace('Take the policy out of its list', root.span, sourceAt(text, first));
  }
  if (root.kind !== 'string' || !/^\s*\{/.test(root.value)) return undefined;
  return replace('Take the policy out of its quotes', root.span, root.value);
};

const effect: Mender = (place) => {
  const meant = nearest(stringAt(place).trim(), ['Allow', 'Deny']);
  return meant === undefined ? undefined : changeTo(meant, place.diagnostic.span);
};

function sids({ root }: Place): ReadonlySet<string> {
  const taken = new Set<string>();
  const list = root.kind === 'object' ? root.members.filter(({ key }) => key === 'Statement') : [];
  const items = list.flatMap(({ value }) => (value.kind === 'array' ? value.items : []));
  for (const item of items) {
    for (const { key, value } of item.kind === 'object' ? item.members : []) {
      if (key === 'Sid' && value.kind === 'string') taken.add(value.value);
    }
  }
  return taken;
}

/** The Sid itself if nobody has it, or else with the first number that makes it unique. */
function uniqueSid(wanted: string, taken: ReadonlySet<string>): string {
  let sid = wanted;
  for (let number = 2; taken.has(sid); number++) sid = `${wanted}${number}`;
  return sid;
}

const repeatedSid: Mender = (place) => {
  return changeTo(uniqueSid(stringAt(place), sids(place)), place.diagnostic.span);
};

const sidCharacters: Mender = (place) => {
  const other = place.type === 'resource' ? /[^A-Za-z0-9_-]/g : /[^A-Za-z0-9]/g;
  const mended = stringAt(place).replace(other, '');
  if (mended !== '') return changeTo(uniqueSid(mended, sids(place)), place.diagnostic.span);
  const frame = place.frames.at(-1);
  return frame && { title: 'Remove the `Sid`', edits: [removal(frame.object, frame.member)] };
};

const tooManyOf = 1_000;

/** Escapes all that IAM's API does not take at once. */
const characters: Mender = ({ text }) => {
  const found = [...text.matchAll(/[\u0100-\uffff]+/g)];
  if (found.length > tooManyOf) return undefined;
  const edits = found.map(({ 0: run, index }) => ({
    span: { start: index, end: index + run.length },
    text: Array.from({ length: run.length }, (_, at) => {
      return `\\u${run.charCodeAt(at).toString(16).padStart(4, '0')}`;
    }).join(''),
  }));
  return { title: edits.length > 1 ? 'Escape all of them' : 'Escape it', edits };
};

export const DOCUMENT_MENDERS: Readonly<Record<string, Mender>> = {
  'missing-version': newestVersion,
  'old-version': version,
  'unknown-version': version,
  'variable-needs-version': newestVersion,
  'element-case': element,
  'unknown-element': element,
  'missing-statement': statementAlone,
  'not-an-object': otherRoot,
  'unknown-effect': effect,
  'effect-case': effect,
  'duplicate-sid': repeatedSid,
  'sid-characters': sidCharacters,
  'policy-characters': characters,
};
