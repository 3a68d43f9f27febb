import { describe, expect, it } from 'vitest';
import { compilePattern } from '.';

function refusal(pattern: string) {
  const compiled = compilePattern(pattern);
  if (compiled.ok) throw new Error(`accepted: ${pattern}`);
  return compiled;
}

const filter = (expression: string) => `{"a":[${expression}]}`;

describe('what the service refuses, in its words', () => {
  it.each([
    ['[]', 'Filter is not an object'],
    ['5', 'Filter is not an object'],
    ['', 'Filter is not an object'],
    ['{"a":"x"}', '"a" must be an object or an array'],
    ['{"a":null}', '"a" must be an object or an array'],
    ['{}', 'Empty objects are not allowed'],
    ['{"a":{}}', 'Empty objects are not allowed'],
    ['{"a":[]}', 'Empty arrays are not allowed'],
    ['{"a":[["x"]]}', 'Match value must be String, number, true, false, or null'],
    [filter('{}'), 'Match expression name not found'],
    [filter('{"Prefix":"x"}'), 'Unrecognized match type Prefix'],
    [filter('{"prefix":"x","suffix":"y"}'), 'Only one key allowed in match expression'],
    [filter('{"exists":true,"prefix":"y"}'), 'Only one key allowed in match expression'],
    [filter('{"prefix":1}'), 'prefix match pattern must be a string'],
    [filter('{"suffix":null}'), 'suffix match pattern must be a string'],
    [filter('{"equals-ignore-case":[]}'), 'equals-ignore-case match pattern must be a string'],
    [filter('{"wildcard":true}'), 'wildcard match pattern must be a string'],
    [filter('{"exactly":1}'), 'exact match pattern must be a string'],
    [filter('{"cidr":1}'), 'prefix match pattern must be a string'],
    [filter('{"prefix":{}}'), 'Prefix expression name not found'],
    [filter('{"suffix":{}}'), 'Suffix expression name not found'],
    [filter('{"prefix":{"wildcard":"x"}}'), 'Unsupported prefix pattern: wildcard'],
    [filter('{"suffix":{"prefix":"x"}}'), 'Unsupported suffix pattern: prefix'],
    [
      filter('{"prefix":{"equals-ignore-case":1}}'),
      'equals-ignore-case match pattern must be a string',
    ],
    [
      filter('{"prefix":{"equals-ignore-case":"x","b":1}}'),
      'Only one key allowed in match expression',
    ],
    [filter('{"wildcard":"a**"}'), 'Consecutive wildcard characters at pos 2'],
    [filter('{"wildcard":"é**"}'), 'Consecutive wildcard characters at pos 3'],
    [filter('{"wildcard":"\\\\a"}'), 'Invalid escape character at pos 1'],
    [filter('{"wildcard":"ab\\\\"}'), 'Invalid escape character at pos 3'],
    [filter('{"exists":"true"}'), 'exists match pattern must be either true or false.'],
    [filter('{"numeric":5}'), 'Value of numeric must be an array.'],
    [filter('{"numeric":[]}'), 'Invalid member in numeric match: ]'],
    [filter('{"numeric":[5]}'), 'Invalid member in numeric match: 5'],
    [filter('{"numeric":["!=",5]}'), 'Unrecognized numeric range operator: !='],
    [filter('{"numeric":["!=","x"]}'), 'Unrecognized numeric range operator: !='],
    [filter('{"numeric":["="]}'), 'Value of equals must be numeric'],
    [filter('{"numeric":["<","5"]}'), 'Value of < must be numeric'],
    [filter('{"numeric":[">="]}'), 'Value of >= must be numeric'],
    [filter('{"numeric":["=",1,"<",2]}'), 'Too many elements in numeric expression'],
    [filter('{"numeric":["<",1,">",0]}'), 'Too many elements in numeric expression'],
    [filter('{"numeric":["=",1],"x":1}'), 'Too many elements in numeric expression'],
    [filter('{"numeric":[">",1,2]}'), 'Bad value in numeric range: 2'],
    [filter('{"numeric":[">",1,">",2]}'), 'Bad numeric range operator: >'],
    [filter('{"numeric":[">",1,"<"]}'), 'Value of < must be numeric'],
    [filter('{"numeric":[">",1,"<",2,3]}'), 'Too many terms in numeric range expression'],
    [filter('{"numeric":[">",2,"<",2]}'), 'Bottom must be less than top'],
    [filter('{"numeric":[">=",2,"<=",2.0]}'), 'Bottom must be less than top'],
    [filter('{"numeric":[">=",3,"<=",2]}'), 'Bottom must be less than top'],
    [filter('{"numeric":["=",9007199254740993]}'), 'Cannot compare number : 9007199254740993'],
    [filter('{"numeric":["<",1e400]}'), 'Cannot compare number : 1e400'],
    [
      filter('{"anything-but":0.1234567890123456789}'),
      'Cannot compare number : 0.1234567890123456789',
    ],
    [filter('{"anything-but":[1,1e-400]}'), 'Cannot compare number : 1e-400'],
    [
      filter('{"anything-but":true}'),
      'Value of anything-but must be an array or single string/number value.',
    ],
    [
      filter('{"anything-but":{"prefix":null}}'),
      'Value of anything-but must be an array or single string/number value.',
    ],
    [
      filter('{"anything-but":["x",null]}'),
      'Inside anything but list, start|null|boolean is not supported.',
    ],
    [
      filter('{"anything-but":[{"prefix":"x"}]}'),
      'Inside anything but list, start|null|boolean is not supported.',
    ],
    [
      filter('{"anything-but":["x",5]}'),
      'Inside anything but list, either all values are number or string, mixed type is not supported',
    ],
    [
      filter('{"anything-but":[]}'),
      'Inside anything but list, either all values are number or string, mixed type is not supported',
    ],
    [filter('{"anything-but":{}}'), 'Anything-But expression name not found'],
    [filter('{"anything-but":{"numeric":["=",5]}}'), 'Unsupported anything-but pattern: numeric'],
    [filter('{"anything-but":{"prefix":""}}'), 'Null prefix/suffix not allowed'],
    [filter('{"anything-but":{"suffix":["x",""]}}'), 'Null prefix/suffix not allowed'],
    [filter('{"anything-but":{"prefix":[1]}}'), 'prefix/suffix match pattern must be a string'],
    [
      filter('{"anything-but":{"wildcard":["a","**"]}}'),
      'Consecutive wildcard characters at pos 1',
    ],
    [filter('{"anything-but":"x","prefix":"y"}'), 'Too many elements in numeric expression'],
    [filter('{"cidr":"10.0.0.0"}'), "Malformed CIDR, one '/' required"],
    [filter('{"cidr":"10.0.0.0/"}'), "Malformed CIDR, one '/' required"],
    [filter('{"cidr":"10.0.0.0/x"}'), 'Malformed CIDR, mask bits must be an integer'],
    [filter('{"cidr":"10.0.0.0/-1"}'), 'Malformed CIDR, mask bits must not be negative'],
    [filter('{"cidr":"10.0.0.0/32"}'), 'IPv4 mask bits must be < 32'],
    [filter('{"cidr":"::/128"}'), 'IPv6 mask bits must be < 128'],
    [filter('{"cidr":"host/8"}'), 'Nonstandard IP address: host'],
    [filter('{"cidr":"10.0.0.256/8"}'), 'Invalid IP address: 10.0.0.256'],
    ['{"$or":{"a":[1]}}', 'It must be an Array followed with $or.'],
    ['{"$or":[1,2]}', 'Only JSON object is allowed in array of $or relationship.'],
    ['{"$or":[]}', 'There must have at least 2 Objects in $or relationship.'],
    ['{"$or":[{"a":[1]}]}', 'There must have at least 2 Objects in $or relationship.'],
    [
      '{"$or":[{"a":[1]},{"prefix":[1]}]}',
      'prefix is Ruler reserved fieldName which cannot be used inside $or.',
    ],
    [
      '{"$or":[{"a":[1]},{"b":{"date-after":[1]}}]}',
      'date-after is Ruler reserved fieldName which cannot be used inside $or.',
    ],
    ['{"a":[1],"a":[]}', 'Empty arrays are not allowed'],
    ['{"a":[{"anything-but":{"prefix":[]}}]}', 'InternalFailure'],
  ])('%s: %s', (pattern, reason) => {
    const { reason: given, aws, span, message } = refusal(pattern);
    expect(given).toBe(reason);
    if (reason !== 'InternalFailure') {
      expect(aws?.split('\n')[0]).toBe(`Event pattern is not valid. Reason: ${reason}`);
    }
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(pattern.length);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(message).toMatch(/[^.]$/);
  });

  it('names line and column', () => {
    const pattern = '{\n  "a": [\r\n    {"prefix": 5}\n  ]\n}';
    const { place, aws, span } = refusal(pattern);
    expect(place).toEqual({ line: 3, column: 17 });
    expect(aws).toBe(
      `Event pattern is not valid. Reason: prefix match pattern must be a string\n at [Source: (String)"${pattern}"; line: 3, column: 17]`,
    );
    expect(pattern.slice(span.start, span.end)).toBe('5');
  });

  it('quotes the first 500 characters of a pattern', () => {
    const { aws } = refusal(`{"a":["${'x'.repeat(600)}"],"b":5}`);
    expect(aws).toContain(`${'x'.repeat(493)}"[truncated 116 chars]; line: 1, column: 616]`);
  });

  it('names no place where the service names none', () => {
    expect(refusal(filter('{"cidr":"x"}')).place).toBeUndefined();
    expect(refusal(filter('{"anything-but":1e400}')).place).toBeUndefined();
    expect(refusal(filter('{"anything-but":[1e400]}')).place).toEqual({ line: 1, column: 29 });
  });
});

describe('text that is not JSON', () => {
  it.each([
    [
      '{"a":[1,]}',
      "Unexpected character (']' (code 93)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
      9,
    ],
    [
      '{"a":[1]',
      'Unexpected end-of-input: expected close marker for Object (start marker at [Source: (String)"{"a":[1]"; line: 1, column: 1])',
      9,
    ],
    [
      '{“a”:[1]}',
      "Unexpected character ('“' (code 8220 / 0x201c)): was expecting double-quote to start field name",
      2,
    ],
    ['{"a":[01]}', 'Invalid numeric value: Leading zeroes not allowed', 8],
    ['{"a":["x\\q"]}', "Unrecognized character escape 'q' (code 113)", 10],
    [
      '{"a":[tru]}',
      "Unrecognized token 'tru': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
      10,
    ],
    [
      '{"a":[1}',
      `Unexpected close marker '}': expected ']' (for Array starting at [Source: (String)"{"a":[1}"; line: 1, column: 6])`,
      8,
    ],
    [
      '{"a" [1]}',
      "Unexpected character ('[' (code 91)): was expecting a colon to separate field name and value",
      6,
    ],
    [
      '{"a":[1]/**/}',
      "Unexpected character ('/' (code 47)): maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser)",
      9,
    ],
    [
      '{"a":[1.]}',
      "Unexpected character (']' (code 93)) in numeric value: Decimal point not followed by a digit",
      8,
    ],
    [
      '{"a":[NaN]}',
      "Non-standard token 'NaN': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow",
      10,
    ],
    ['{"a":["x', 'Unexpected end-of-input: was expecting closing quote for a string value', 9],
  ])('%s', (pattern, reason, column) => {
    const refused = refusal(pattern);
    expect(refused.reason).toBe(reason);
    expect(refused.place).toEqual({ line: 1, column });
    expect(refused.notJson).toBe(true);
  });

  it('what is wrong first is reported', () => {
    expect(refusal('{"a":5,"b":x}').reason).toBe('"a" must be an object or an array');
    expect(refusal('{"a":x,"b":5}').notJson).toBe(true);
  });

  it('nothing is read after the end of the pattern', () => {
    const compiled = compilePattern('{"a":[1]} x');
    expect(compiled.ok && compiled.warnings.map((w) => w.code)).toEqual(['text-after-pattern']);
  });
});

describe('the checks of the service itself', () => {
  const or = (branches: number) =>
    `"$or":[${Array.from({ length: branches }, (_, i) => `{"x${i}":[1]}`).join()}]`;

  it('allows 1000 combinations of $or and no more', () => {
    expect(compilePattern(`{${or(10)},"a":{${or(10)}},"b":{${or(10)}}}`).ok).toBe(true);
    const { reason, place } = refusal(`{${or(11)},"a":{${or(10)}},"b":{${or(10)}}}`);
    expect(reason).toBe('Or operator is producing over 1000 rule combinations');
    expect(place).toBeUndefined();
  });

  it('counts combinations before anything else', () => {
    const branches = Array.from({ length: 40 }, () => '"$or":[{"a":[1]},{"b":[2]}]').join();
    expect(refusal(`{${branches},"z":[{"wildcard":"*a*a*a*a*a*a*a"}]}`).reason).toContain(
      'over 1000',
    );
  });

  it('allows 4096 characters', () => {
    expect(compilePattern(`{"a":["${'x'.repeat(4096 - 10)}"]}`).ok).toBe(true);
    expect(refusal(`{"a":["${'x'.repeat(4096 - 9)}"]}`).reason).toContain('4096');
  });
});
