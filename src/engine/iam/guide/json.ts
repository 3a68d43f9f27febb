import { type CodeEntry, SYNTAX_ERRORS } from '../policy/codes/entry';
import type { CodeGuide } from './guide';

const ENTRY: CodeEntry = { severity: 'error', aws: SYNTAX_ERRORS };

const SOUND =
  '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "events:*", "Resource": "*"}]}';

/** The sound document with one slip. */
const slip = (right: string, wrong: string): string => SOUND.replace(right, wrong);

/** What keeps a text from being JSON at all; the reader of JSON finds it in any text. */
export const JSON_GUIDE = {
  'json-brace-expected': {
    explanation: 'Every opening brace has a closing one.',
    example: SOUND.slice(0, -1),
  },
  'json-bracket-expected': {
    explanation: 'Every opening bracket has a closing one.',
    example: slip(']}', '}'),
  },
  'json-character': {
    explanation: 'Control characters, tabs among them, are escaped in a string.',
    example: slip('Allow', 'All\tow'),
  },
  'json-colon-expected': {
    explanation: 'A colon stands between a key and its value.',
    example: slip('"Effect":', '"Effect"'),
  },
  'json-comma-expected': {
    explanation: 'A comma stands between the members of an object and the items of a list.',
    example: slip('"2012-10-17",', '"2012-10-17"'),
  },
  'json-comment': {
    explanation: 'JSON has no comments; a `Sid` can say what a statement is for.',
    example: slip('{"Effect"', '{ /* all rules */ "Effect"'),
  },
  'json-end-expected': {
    explanation: 'A text is one value; nothing follows it.',
    example: `${SOUND}}`,
  },
  'json-escape': {
    explanation: 'JSON knows few escapes: `\\"`, `\\\\`, `\\n`, `\\u00e9` and the like.',
    example: slip('events:*', 'events:\\*'),
  },
  'json-invisible-character': {
    explanation:
      'JSON takes blanks, tabs and line ends for space; other spaces and zero-width characters, which word processors leave, it does not.',
    example: slip(': ', ':\u00a0'),
  },
  'json-key-expected': {
    explanation: 'A member starts with its key in double quotes.',
    example: slip('"Version"', '1'),
  },
  'json-number': {
    explanation: 'Numbers are decimal, without other letters.',
    example: slip('"2012-10-17"', '2012.'),
  },
  'json-smart-quotes': {
    explanation: 'Typographic quotes are other characters than the straight ones of JSON.',
    example: slip('"Allow"', '\u201cAllow\u201d'),
  },
  'json-string-end': {
    explanation: 'A string ends with a quote on the line where it starts.',
    example: slip('"Allow"', '"Allow\n'),
  },
  'json-symbol': {
    explanation: 'Outside of strings JSON has brackets, numbers, `true`, `false` and `null` only.',
    example: slip('"Allow"', "'Allow'"),
  },
  'json-trailing-comma': {
    explanation: 'No comma stands before a closing bracket.',
    example: slip('"*"}', '"*",}'),
  },
  'json-value-expected': {
    explanation: 'A key needs a value, and a text needs one too.',
    example: slip('"Allow"', ''),
  },
} as const satisfies Record<string, CodeGuide>;

/** The codes of the reader of JSON, as they stand in policies. */
export const JSON_CODES = Object.fromEntries(
  Object.keys(JSON_GUIDE).map((code) => [code, ENTRY]),
) as Record<keyof typeof JSON_GUIDE, CodeEntry>;
