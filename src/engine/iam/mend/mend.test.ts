import { describe, expect, it } from 'vitest';
import type { Fix } from '../../diagnostic';
import type { PolicyType } from '../decision';
import { preparePolicy } from '../policy/prepare';
import { diagnose } from '.';

const SOUND = { Effect: 'Allow', Action: 'events:PutRule', Resource: '*' };
const policy = (statement: unknown): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
const action = (Action: unknown): string => policy({ ...SOUND, Action });
const resource = (Resource: unknown): string => policy({ ...SOUND, Resource });
const condition = (Condition: unknown): string => policy({ ...SOUND, Condition });
const SOUND_TEXT = policy(SOUND);

function applied(text: string, { edits }: Fix): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end),
      text,
    );
}

/** The text after the first fix of a code; undefined when none is offered. */
function mended(code: string, text: string, type?: PolicyType): string | undefined {
  const found = diagnose(preparePolicy(text, type)).find((each) => each.code === code);
  expect(found, code).toBeDefined();
  return found?.fix && applied(text, found.fix);
}

const ARN = 'arn:aws:events:us-east-1:123456789012:rule/x';

const REPAIRS: readonly (readonly [code: string, before: string, after: string])[] = [
  [
    'json-comment',
    SOUND_TEXT.replace('{"E', '{ // "why"\n"E'),
    SOUND_TEXT.replace('{"E', '{ \n"E'),
  ],
  ['json-comment', `${SOUND_TEXT}/* "`, SOUND_TEXT],
  ['json-smart-quotes', SOUND_TEXT.replace('"Allow"', '“Allow”'), SOUND_TEXT],
  ['json-symbol', SOUND_TEXT.replaceAll('"', "'"), SOUND_TEXT],
  ['json-symbol', `\`\`\`json\n${SOUND_TEXT}\n\`\`\``, SOUND_TEXT],
  ['json-symbol', `${SOUND_TEXT};`, SOUND_TEXT],
  ['json-end-expected', `${SOUND_TEXT}]`, SOUND_TEXT],
  ['json-comma-expected', SOUND_TEXT.replace(',', ''), SOUND_TEXT],
  ['json-bracket-expected', SOUND_TEXT.slice(0, -2), SOUND_TEXT],
  ['not-an-object', JSON.stringify(SOUND_TEXT), SOUND_TEXT],
  ['not-an-object', `[${SOUND_TEXT}]`, SOUND_TEXT],
  ['missing-statement', JSON.stringify(SOUND), SOUND_TEXT],
  ['unknown-element', policy({ ...SOUND, Comment: '' }), SOUND_TEXT],
  ['unknown-element', SOUND_TEXT.replace('Statement', 'Statements'), SOUND_TEXT],
  ['unknown-effect', SOUND_TEXT.replace('Allow', 'Alow'), SOUND_TEXT],
  ['wrong-type', SOUND_TEXT.replace('"Allow"', '["Allow"]'), SOUND_TEXT],
  ['wrong-type', `{"Version":"2012-10-17","Statement":[${JSON.stringify([SOUND])}]}`, SOUND_TEXT],
  ['missing-version', JSON.stringify({ Statement: [SOUND] }), SOUND_TEXT],
  ['variable-needs-version', resource(`${ARN}\${aws:username}`).replace('2012', '2008'), ''],
  ['sid-characters', policy({ ...SOUND, Sid: 'a b' }), policy({ ...SOUND, Sid: 'ab' })],
  ['sid-characters', policy({ ...SOUND, Sid: '-' }), SOUND_TEXT],
  ['action-without-service', action('PutRule'), SOUND_TEXT],
  ['action-without-service', action('events.putrule'), SOUND_TEXT],
  ['action-colons', action('events::PutRule'), SOUND_TEXT],
  ['action-colons', action('events:PutRule, s3:Get*'), action(['events:PutRule', 's3:Get*'])],
  ['action-service-characters', action(' s3 :GetObject'), action('s3:GetObject')],
  ['resource-not-arn', resource(` ARN${ARN.slice(3)}`), resource(ARN)],
  ['resource-not-arn', resource('**'), SOUND_TEXT],
  ['resource-partition', resource(ARN.replace('aws', 'AWS')), resource(ARN)],
  ['resource-service', resource(ARN.replace('events', '*')), resource(ARN)],
  ['resource-too-short', resource('arn:aws:events::rule/x'), resource('arn:aws:events:*:*:rule/x')],
  ['unknown-operator', condition({ 'ForAnyValues:StringEqual': { 'aws:TagKeys': 'x' } }), ''],
  ['literal-wildcard', condition({ StringEquals: { 'aws:username': 'a*' } }), ''],
  ['date-value', condition({ DateLessThan: { 'aws:CurrentTime': '2030-01-01 10:00' } }), ''],
  ['bool-value', condition({ Bool: { 'aws:SecureTransport': 'yes' } }), ''],
  ['variable-malformed', resource(`${ARN}\${ aws:username }`), resource(`${ARN}\${aws:username}`)],
  ['empty-condition', condition({ StringEquals: {} }), condition({})],
];

describe('diagnose', () => {
  it.each(REPAIRS)('repairs %s in %s', (code, before, after) => {
    const text = mended(code, before) ?? '';
    if (after !== '') {
      const loose = (json: string): unknown => JSON.parse(json);
      expect(loose(text)).toEqual(loose(after));
    }
    // What is mended is sound altogether.
    expect(diagnose(preparePolicy(text))).toEqual([]);
  });

  it('puts what stands twice together where nothing is lost', () => {
    const twice = (first: string, second: string): string =>
      `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"events:PutRule","Resource":"*","Condition":{${first},${second}}}]}`;
    const a = '"Bool":{"aws:SecureTransport":"true"}';
    expect(mended('duplicate-key', twice(a, a))).toBe(condition(JSON.parse(`{${a}}`)));
    const b = '"Bool":{"aws:ViaAWSService":"false"}';
    expect(JSON.parse(mended('duplicate-key', twice(a, b)) ?? '')).toEqual(
      JSON.parse(
        condition({ Bool: { 'aws:SecureTransport': 'true', 'aws:ViaAWSService': 'false' } }),
      ),
    );
    const c = '"Bool":{"aws:SecureTransport":"false"}';
    expect(mended('duplicate-key', twice(a, c))).toBeUndefined();
    const keys = '{"StringEquals":{"aws:username":"a","aws:UserName":["b","c"]}}';
    const put = mended('duplicate-condition-key', condition(JSON.parse(keys)));
    expect(JSON.parse(put ?? '')).toEqual(
      JSON.parse(condition({ StringEquals: { 'aws:username': ['a', 'b', 'c'] } })),
    );
  });

  it('renames a Sid that stands twice to one that nobody has', () => {
    const text = JSON.stringify({
      Version: '2012-10-17',
      Statement: ['A', 'A2', 'A'].map((Sid) => ({ Sid, ...SOUND })),
    });
    expect(mended('duplicate-sid', text)).toBe(text.replace(/"A"(?!.*"A")/, '"A3"'));
  });

  it('offers nothing where more than one thing can be meant, or a Deny would become weaker', () => {
    expect(mended('missing-effect', policy({ ...SOUND, Effect: undefined }))).toBeUndefined();
    expect(
      mended('date-value', condition({ DateEquals: { 'a:b': '2026-13-01 10:00' } })),
    ).toBeUndefined();
    const deny = (operator: string): string =>
      policy({ ...SOUND, Effect: 'Deny', Condition: { [operator]: { 'events:source': 'a' } } });
    expect(mended('deny-second-value', deny('StringEquals'))).toBe(
      deny('ForAnyValue:StringEquals'),
    );
    // Both also deny requests without the key, which `ForAnyValue` would let through.
    expect(mended('deny-second-value', deny('StringNotEquals'))).toBeUndefined();
    expect(mended('deny-second-value', deny('StringEqualsIfExists'))).toBeUndefined();
  });

  it.each([
    ['events:DeleteRule', 'events:source'],
    ['events:PutRule', 'events:TargetArn'],
    ['events:PutEvents', 'events:detail-type'],
  ])('does not warn of a second value where %s never brings one for %s', (Action, key) => {
    const text = policy({
      ...SOUND,
      Effect: 'Deny',
      Action,
      Condition: { StringEquals: { [key]: 'a' } },
    });
    expect(diagnose(preparePolicy(text)).map(({ code }) => code)).not.toContain(
      'deny-second-value',
    );
  });

  it.each([
    ['BOM', `\uFEFF${SOUND_TEXT}`, 'json-invisible-character', 0],
    [
      'CRLF',
      SOUND_TEXT.replace('"Allow"', '\r\n\t"allow"'),
      'effect-case',
      SOUND_TEXT.indexOf('"Allow"') + 3,
    ],
    ['emoji', policy({ Sid: '\u{1F600}', ...SOUND }), 'sid-characters', 44],
  ])('finds places in a text with %s', (_, text, code, start) => {
    const found = diagnose(preparePolicy(text)).find((each) => each.code === code);
    expect(found?.span.start).toBe(start);
    const after = mended(code, text) ?? '';
    expect(diagnose(preparePolicy(after)).map((each) => each.code)).not.toContain(code);
  });

  it('says only so much about any rubbish', () => {
    // `npm run mutation` asks for less.
    const long = Number(process.env.LONG ?? 1_000_000);
    const many = (text: string, share: number): string => text.repeat(long / share);
    const keys = Object.fromEntries(Array.from({ length: long / 50 }, (_, i) => [`a:${i}`, 'x']));
    for (const text of [
      many('[', 1),
      many('{"a":', 10) + many('}', 10),
      many('\0', 1),
      many('“a”,', 5),
      many('// x\n', 5),
      `{${many('x ', 25)}}`,
      condition({ StringEquals: keys }),
      action(Array.from({ length: long / 200 }, (_, i) => `events:PutRul${i}`)),
    ]) {
      expect(diagnose(preparePolicy(text)).length).toBeLessThan(500);
    }
  });
});
