import { FILTERS } from '../pages';
import { type KnownValue, LIST, type Shape, values } from '../shape';

const anyText: Shape = { about: 'A text, as it stands.' };

const ignoreCase: Shape = {
  about: 'The field equals the text, in upper or lower case.',
  source: FILTERS,
};

const wildcard: Shape = {
  about:
    'The field fits the text, in which `*` stands for anything, nothing included. `\\*` is a star itself; two stars in a row are refused.',
  source: FILTERS,
};

const prefix: Shape = {
  about: 'The field begins with the text.',
  source: FILTERS,
  keys: { 'equals-ignore-case': ignoreCase },
};

const suffix: Shape = {
  about: 'The field ends with the text.',
  source: FILTERS,
  keys: { 'equals-ignore-case': ignoreCase },
};

const inside = (shape: Shape): Shape => ({ ...shape, keys: {}, items: anyText });

const numeric: Shape = {
  about:
    'The number compares: `["=", 5]`, or a range such as `[">", 0, "<=", 5]` with its lower end first.',
  source: FILTERS,
  stub: '[$1]',
  items: { values: values('=', '>', '>=', '<', '<=') },
};

const anythingBut: Shape = {
  about:
    'The field is there and is none of these: a text, a number, a list of either, or what a filter in it matches. A field with several values matches when **any** of them is another.',
  source: FILTERS,
  stub: LIST,
  items: anyText,
  keys: {
    prefix: inside({ about: 'The field does not begin with the text.', source: FILTERS }),
    suffix: inside({ about: 'The field does not end with the text.', source: FILTERS }),
    'equals-ignore-case': inside({
      about: 'The field differs from the text in more than case.',
      source: FILTERS,
    }),
    wildcard: inside({
      about: 'The field does not fit the text, in which `*` stands for anything.',
      source: FILTERS,
    }),
  },
};

/** What a match expression can ask of a field; each has one key. */
const filters: Readonly<Record<string, Shape>> = {
  prefix,
  suffix,
  'anything-but': anythingBut,
  exists: {
    about:
      '`true`: the field is there with a value of its own. `false`: it is not. An object is not a value.',
    source: FILTERS,
    values: [
      { value: true, about: 'The field is there.' },
      { value: false, about: 'The field is not there.' },
    ],
    stub: '$1',
  },
  numeric,
  'equals-ignore-case': ignoreCase,
  wildcard,
  cidr: {
    about: 'The field is an address within the range, such as `10.0.0.0/24` or `2001:db8::/32`.',
    source: FILTERS,
  },
};

const SNIPPETS = Object.entries({
  prefix: '"$1"',
  suffix: '"$1"',
  'anything-but': '["$1"]',
  exists: '${1|true,false|}',
  numeric: '[">", ${1:0}]',
  'equals-ignore-case': '"$1"',
  wildcard: '"$1"',
  cidr: '"${1:10.0.0.0/24}"',
}).map(([name, body]) => ({
  label: name,
  about: filters[name]?.about ?? '',
  body: `{ "${name}": ${body} }`,
}));

/** An entry of a field's list: a value to equal, or a match expression. */
export function matcher(known: readonly KnownValue[]): Shape {
  return { values: known, keys: filters, snippets: SNIPPETS, stub: '{ $1 }' };
}
