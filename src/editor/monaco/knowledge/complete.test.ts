import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SHAPES } from '.';
import { completeAt } from './complete';

/** Completes at `|`. */
function complete(kind: keyof typeof SHAPES, marked: string) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { span, suggestions } = completeAt(SHAPES[kind], text, offset);
  const labels = suggestions.map(({ label }) => label);
  const pick = (label: string) => {
    const insert = suggestions.find((suggestion) => suggestion.label === label)?.insert;
    return insert === undefined
      ? undefined
      : text.slice(0, span.start) + insert + text.slice(span.end);
  };
  return { labels, pick };
}

test('a new key of a statement comes with its stub and leaves out what is there', () => {
  const { labels, pick } = complete('policy', '{"Statement": [{"Effect": "Allow", |}]}');
  expect(labels).toContain('Action');
  expect(labels).not.toContain('Effect');
  expect(pick('Sid')).toBe('{"Statement": [{"Effect": "Allow", "Sid": "$1"}]}');
});

test('a key that has a value already is replaced alone', () => {
  const { pick } = complete('policy', '{"Statement": {"Eff|": "Allow"}}');
  expect(pick('Effect')).toBe('{"Statement": {"Effect": "Allow"}}');
});

test('a key before another gets a comma', () => {
  const { pick } = complete('pattern', '{\n  "|"\n  "account": ["1"]\n}');
  expect(pick('source')).toBe('{\n  "source": [$1],\n  "account": ["1"]\n}');
});

test('keys after a half-written one are not offered again', () => {
  const { labels } = complete('policy', '{"Version": "2012-10-17",\n"|"\n"Statement": []}');
  expect(labels).toEqual(['Id']);
});

test('values of Action, alone and in a list', () => {
  expect(complete('policy', '{"Statement":{"Action": |}}').labels[0]).toBe('events:PutRule');
  const { pick } = complete('policy', '{"Statement":[{"Action": ["events:PutRule", "ev|"]}]}');
  expect(pick('events:PutTargets')).toBe(
    '{"Statement":[{"Action": ["events:PutRule", "events:PutTargets"]}]}',
  );
});

test('a string that is not closed is replaced up to the caret', () => {
  const { pick } = complete('policy', '{"Statement":[{"Effect": "Al|\n}]}');
  expect(pick('Allow')).toBe('{"Statement":[{"Effect": "Allow"\n}]}');
});

test('operators, keys and values of a condition', () => {
  expect(complete('policy', '{"Statement":{"Condition":{"|"}}}').labels).toEqual(
    expect.arrayContaining(['StringEquals', 'Null', 'ForAllValues:StringEquals', 'BoolIfExists']),
  );
  const keys = complete('policy', '{"Statement":{"Condition":{"StringEquals":{|}}}}');
  expect(keys.labels[0]).toBe('events:source');
  expect(keys.labels).toContain('aws:PrincipalOrgID');
  const values = complete(
    'policy',
    '{"Statement":{"Condition":{"StringLike":{"EVENTS:Source":["|"]}}}}',
  );
  expect(values.labels).toContain('aws.ec2');
});

test('Null asks for presence whatever the key', () => {
  const { labels } = complete(
    'policy',
    '{"Statement":{"Condition":{"Null":{"events:source":"|"}}}}',
  );
  expect(labels).toEqual(['true', 'false']);
});

test('the part of a key that the user chooses becomes a place to fill in', () => {
  const { pick } = complete('policy', '{"Statement":{"Condition":{"StringEquals":{"|"}}}}');
  expect(pick('aws:RequestTag/${TagKey}')).toContain('"aws:RequestTag/${1:TagKey}": "$9"');
});

test('a policy variable stays text', () => {
  const { pick } = complete(
    'policy',
    '{"Statement":{"Condition":{"StringEquals":{"events:creatorAccount":"|"}}}}',
  );
  expect(pick('${aws:PrincipalAccount}')).toContain('"\\${aws:PrincipalAccount\\}"');
});

test('filters of a pattern, also in fields that only the user knows', () => {
  const { labels } = complete('pattern', '{"detail":{"a":{"b":[{|}]}}}');
  expect(labels).toEqual(expect.arrayContaining(['prefix', 'anything-but', 'cidr']));
  expect(complete('pattern', '{"source":[|]}').labels).toEqual(
    expect.arrayContaining(['prefix', 'aws.ec2']),
  );
  expect(complete('pattern', '{"a":[{"exists":|}]}').labels).toEqual(['true', 'false']);
  expect(complete('pattern', '{"$or":[{"|"}]}').labels).toContain('source');
});

test('targets, in a list and in the parameters of a call, and entries', () => {
  expect(complete('targets', '[{|}]').labels).toContain('Arn');
  expect(complete('targets', '{"Targets":[{"Id":"1",|}]}').labels).not.toContain('Id');
  expect(complete('entry', '{|}').labels).toContain('EventBusName');
});

test('an empty text offers a whole one', () => {
  expect(complete('policy', '|').labels).toContain('Policy');
});

test('no text is too broken to be asked about', () => {
  const piece = fc.constantFrom(
    ...['{', '}', '[', ']', ':', ',', '"', '\\', '\n', 'Statement', '"Action"', 'null', '7', ' '],
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 25 }),
      fc.nat(60),
      fc.constantFrom('policy', 'pattern', 'targets', 'entry'),
      (pieces, at, kind) => {
        const text = pieces.join('');
        const offset = Math.min(at, text.length);
        const { span } = completeAt(SHAPES[kind as 'policy'], text, offset);
        expect(span.start).toBeLessThanOrEqual(offset);
        expect(span.end).toBeGreaterThanOrEqual(offset);
        expect(text.slice(span.start, span.end)).not.toContain('\n');
      },
    ),
  );
});
