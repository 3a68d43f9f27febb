import type { Variants } from './variant';
import { statement, text } from './write';

const SOUND = statement({}).text;
const slip = (right: string, wrong: string) => text(SOUND.replace(right, wrong));

export const JSON_VARIANTS = {
  'json-brace-expected': [
    text(SOUND.slice(0, -3)),
    text('{"Version": "2012-10-17", "Statement": [{ '),
  ],
  'json-bracket-expected': [text(SOUND.slice(0, -4)), text('{"Statement": [{"Sid": "a]b"}}')],
  'json-comment': [
    slip('{ "E', '{ // all rules, "old" ones too\n    "E'),
    text(`// mine\n${SOUND}\n/* and not closed`),
    text(SOUND.replace('"*"', '"http://x" /* one */, /* two\n */ "Sid": ""')),
  ],
  'json-comma-expected': [slip('"Allow",', '"Allow"')],
  'json-end-expected': [text(`${SOUND}} x`), text(`${SOUND}\n]};`), text(`${SOUND}\n${SOUND}`)],
  'json-smart-quotes': [
    text(SOUND.replace('"Allow"', '\u201cAllow\u201d').replace('"*"', '"a\u201cb\u201d"')),
    text(SOUND.replaceAll('"', '\u201d')),
    slip('"Allow"', '\u00abAllow\u00bb'),
    slip('"Allow"', '\u2033Allow\u2033'),
  ],
  'json-string-end': [slip('"Allow",', '"Allow,')],
  'json-symbol': [
    text(`${SOUND}; x`),
    text(SOUND.replaceAll('"', "'")),
    slip('"Allow"', '\u2018Allow\u2019'),
    text(`\`\`\`json\n${SOUND}\n\`\`\``),
    text(`${SOUND};\n`),
    slip('"*" }', '"*", "Condition": { "Bool": { "a:b": True, "a:c": False, "a:d": None } } }'),
    slip('"Allow"', 'Allow'),
  ],
  'json-value-expected': [text(''), slip('"*"', '')],
} satisfies Variants;
