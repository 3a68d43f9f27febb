import type { Fix } from '../../diagnostic';
import type { JsonMember, JsonNode, JsonObject } from '../../json/tree';
import type { Mender } from './mender';
import { type Frame, removal, sourceAt } from './place';

/** What stands twice is removed when it says the same, and put together when that is plain. */
const repeated: Mender = ({ text, frames }) => {
  const frame = frames.at(-1);
  if (!frame) return undefined;
  const { object, member } = frame;
  const wanted = member.key.toLowerCase();
  const first = object.members.find(({ key }) => key.toLowerCase() === wanted);
  if (!first) return undefined;
  if (first.key === member.key && equal(first.value, member.value)) {
    return { title: 'Remove the second one', edits: [removal(object, member)] };
  }
  if (isConditionKey(frames)) return listed(text, object, first, member);
  if (first.value.kind === 'object' && member.value.kind === 'object') {
    return merged(text, frame, first.value, member.value);
  }
  return member.key === 'Statement' ? listed(text, object, first, member) : undefined;
};

/** `Statement`, `Condition`, operator, key. */
function isConditionKey(frames: readonly Frame[]): boolean {
  return frames.at(-3)?.member.key === 'Condition';
}

/** Both values in one list, in the place of the first. */
function listed(text: string, object: JsonObject, first: JsonMember, second: JsonMember): Fix {
  const values = [first, second].flatMap(({ value }) =>
    value.kind === 'array' ? value.items : [value],
  );
  const list = `[${values.map((value) => sourceAt(text, value)).join(', ')}]`;
  const edits = [{ span: first.value.span, text: list }, removal(object, second)];
  return { title: 'Put them into one list', edits };
}

/** The members of both objects in the first, if no key stands in both. */
function merged(
  text: string,
  { object, member }: Frame,
  to: JsonObject,
  from: JsonObject,
): Fix | undefined {
  const keys = new Set(to.members.map(({ key }) => key.toLowerCase()));
  if (from.members.some(({ key }) => keys.has(key.toLowerCase()))) return undefined;
  const at = to.members.at(-1)?.span.end ?? to.span.start + 1;
  const moved = from.members.map((each) => sourceAt(text, each)).join(', ');
  const comma = to.members.length > 0 && moved !== '' ? ', ' : '';
  const edits = [{ span: { start: at, end: at }, text: comma + moved }, removal(object, member)];
  return { title: 'Put them together', edits };
}

function equal(a: JsonNode, b: JsonNode): boolean {
  if (a.kind === 'object' && b.kind === 'object') {
    return (
      a.members.length === b.members.length &&
      a.members.every(({ key, value }, i) => {
        const other = b.members[i];
        return other?.key === key && equal(value, other.value);
      })
    );
  }
  if (a.kind === 'array' && b.kind === 'array') {
    return a.items.length === b.items.length && a.items.every((x, i) => equal(x, b.items[i] ?? a));
  }
  if (a.kind === 'null' || b.kind === 'null') return a.kind === b.kind;
  return 'value' in a && 'value' in b && a.value === b.value;
}

export const REPEATED_MENDERS: Readonly<Record<string, Mender>> = {
  'duplicate-key': repeated,
  'duplicate-condition-key': repeated,
};
