import { expect, test } from 'vitest';
import { SHAPES } from '.';
import { explainAt } from './explain';

/** Explains the character after `|`. */
function explain(kind: keyof typeof SHAPES, marked: string) {
  const text = marked.replace('|', '');
  const found = explainAt(SHAPES[kind], text, marked.indexOf('|'));
  return found && { about: found.text, on: text.slice(found.span.start, found.span.end) };
}

test('an element is explained with the page it rests on', () => {
  const found = explain('policy', '{"Statement":[{"E|ffect":"Allow"}]}');
  expect(found?.on).toBe('"Effect"');
  expect(found?.about).toContain('What no statement allows is denied');
  expect(found?.about).toContain('IAM User Guide: Effect');
});

test('an action is explained in any case and in a list', () => {
  expect(explain('policy', '{"Statement":{"Action":["EVENTS:|putrule"]}}')?.about).toContain(
    '**events:PutRule**',
  );
});

test('a wildcard says which actions it takes in', () => {
  const about = explain('policy', '{"Statement":{"Action":"events:Put|*"}}')?.about;
  expect(about).toContain('PutRule');
  expect(about).toContain('PutEvents');
  expect(about).not.toContain('DeleteRule');
});

test('every operator with a set operator and IfExists is explained', () => {
  const about = explain(
    'policy',
    '{"Statement":{"Condition":{"|ForAllValues:StringNotLikeIfExists":{}}}}',
  )?.about;
  expect(about).toContain('**every** value');
  expect(about).toContain('When it is absent, it matches');
});

test('condition keys are explained in any case, tags by their template', () => {
  expect(
    explain('policy', '{"Statement":{"Condition":{"StringLike":{"|Events:Source":"x"}}}}')?.about,
  ).toContain('**events:source**');
  expect(
    explain('policy', '{"Statement":{"Condition":{"StringLike":{"|aws:RequestTag/team":"x"}}}}')
      ?.about,
  ).toContain('aws:RequestTag/');
});

test('filters are explained inside fields that only the user knows', () => {
  expect(explain('pattern', '{"detail":{"a":[{"|cidr":"10.0.0.0/8"}]}}')?.about).toContain(
    'within the range',
  );
});

test('nothing is said where nothing is known', () => {
  expect(explain('policy', '{"|Unknown": 1}')).toBeUndefined();
  expect(explain('policy', '|')).toBeUndefined();
  expect(explain('policy', '{ | }')).toBeUndefined();
});

test('members of every object are not taken for known keys', () => {
  expect(explain('policy', '{"|constructor": 1}')).toBeUndefined();
});
