import type { Fix } from '../../diagnostic';
import { nearest } from '../advice/near';
import { readInstant } from '../conditions/instant';
import { OPERATOR_NAMES } from '../conditions/operator';
import { replace } from '../policy/report';
import { changeTo, type Mender } from './mender';
import { type Place, removal, stringAt } from './place';

/** The operator around the diagnostic. */
function operatorOf({ frames }: Place) {
  const at = frames.findLastIndex(({ member }) => member.key === 'Condition');
  return at < 0 ? undefined : frames[at + 1];
}

function nameOf(place: Place): string {
  return operatorOf(place)?.member.key ?? '';
}

/** Gives the operator another name, unless the block has one of that name already. */
function rename(place: Place, mended: string): Fix | undefined {
  const frame = operatorOf(place);
  if (!frame || frame.object.members.some(({ key }) => key === mended)) return undefined;
  return changeTo(mended, frame.member.keySpan);
}

const SETS = ['ForAllValues', 'ForAnyValue'];

/** The operator that is nearest, part by part: set operator, name, `IfExists`. */
const unknownOperator: Mender = (place) => {
  const written = nameOf(place);
  const [, before, rest = ''] = /^(?:([^:]*):)?\s*(.*)$/s.exec(written.trim()) ?? [];
  const set = before === undefined ? '' : nearest(before, SETS);
  const [, name = '', suffix = ''] = /^(.*?)(:?if_?exists?)?$/is.exec(rest) ?? [];
  const base = nearest(name, OPERATOR_NAMES);
  if (set === undefined || base === undefined) return undefined;
  const ifExists = suffix !== '' && base !== 'Null' ? 'IfExists' : '';
  return rename(place, `${set === '' ? '' : `${set}:`}${base}${ifExists}`);
};

const plainNull: Mender = (place) => rename(place, 'Null');

/** `Like` knows the wildcards that `Equals` takes as plain characters. */
const withWildcards: Mender = (place) => {
  const written = nameOf(place);
  if (!/Equals(?:IfExists)?$/.test(written)) return undefined;
  return rename(place, written.replace('Equals', 'Like'));
};

/** Takes the member out in which the diagnostic stands. */
const removed: Mender = ({ frames }) => {
  const frame = frames.at(-1);
  if (!frame) return undefined;
  const title = `Remove \`${frame.member.key}\``;
  return { title, edits: [removal(frame.object, frame.member)] };
};

/** A space in the place of the T, or around; no zone means UTC. */
const date: Mender = (place) => {
  const text = stringAt(place);
  const [, day, minutes, seconds = ':00', zone = ''] =
    /^\s*(\d{4}-\d{2}-\d{2})[T\s]+(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?\s*$/i.exec(
      text,
    ) ?? [];
  const offset = /\d/.test(zone) ? zone : 'Z';
  const mended = `${day}T${minutes}${seconds}${offset}`;
  return readInstant(mended) === undefined ? undefined : changeTo(mended, place.diagnostic.span);
};

const TRUTH: Readonly<Record<string, string>> = {
  yes: 'true',
  no: 'false',
  '1': 'true',
  '0': 'false',
};

const truth: Mender = ({ text, diagnostic: { span } }) => {
  const written = text.slice(span.start, span.end).replaceAll('"', '').trim().toLowerCase();
  const meant = Object.hasOwn(TRUTH, written)
    ? TRUTH[written]
    : nearest(written, ['true', 'false']);
  return meant === undefined ? undefined : changeTo(meant, span);
};

/** White space around a value that would be fine without. */
const trimmed: Mender = (place) => {
  const text = stringAt(place);
  if (text.trim() === text) return undefined;
  return replace('Remove the spaces', place.diagnostic.span, JSON.stringify(text.trim()));
};

export const CONDITION_MENDERS: Readonly<Record<string, Mender>> = {
  'unknown-operator': unknownOperator,
  'null-if-exists': plainNull,
  'null-with-set-operator': plainNull,
  'literal-wildcard': withWildcards,
  'empty-condition': removed,
  'date-value': date,
  'bool-value': truth,
  'number-value': trimmed,
  'address-value': trimmed,
  'base64-value': trimmed,
  'principal-not-allowed': removed,
};
