import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultScenario } from './examples/default';
import { fileName, readFile, writeFile } from './file';
import { scenario } from './testing/arbitrary';
import { withPlainIds } from './testing/ids';

describe('a scenario file', () => {
  test('gives the same scenario back', () => {
    fc.assert(
      fc.property(scenario, (original) => {
        const result = readFile(writeFile(original));
        if (!result.ok) throw new Error(result.problem.message);
        expect(withPlainIds(result.scenario)).toEqual(withPlainIds(original));
      }),
    );
  });

  test('may hold policies and patterns as JSON, written by hand', () => {
    const file = JSON.parse(writeFile(defaultScenario()));
    file.callers[1].policies[0].text = JSON.parse(file.callers[1].policies[0].text);
    file.rows[0].text = { source: ['aws.ec2'] };
    const result = readFile(`\uFEFF${JSON.stringify(file)}`);
    if (!result.ok) throw new Error(result.problem.message);
    const text = result.scenario.callers[1]?.policies[0]?.text ?? '';
    expect(text).toBe(defaultScenario().callers[1]?.policies[0]?.text);
    expect(result.scenario.rows[0]?.call.text).toBe('{\n  "source": [\n    "aws.ec2"\n  ]\n}');
  });

  test.each([
    ['', 'not-ours'],
    ['{"Version":"2012-10-17","Statement":[]}', 'not-ours'],
    ['{"version":7}', 'newer-version'],
    ['{"version":1}', 'invalid'],
    ['{"version":1,"text":{}}', 'invalid'],
    [' '.repeat(20_000_001), 'too-large'],
  ])('%.40j is refused', (content, kind) => {
    const result = readFile(content);
    expect(result.ok ? 'read' : result.problem.kind).toBe(kind);
  });

  test('is named after its title', () => {
    const name = (title: string) => fileName({ ...defaultScenario(), title });
    expect(name('Limiting access: one rule!')).toBe('limiting-access-one-rule.scenario.json');
    expect(name('../../etc')).toBe('etc.scenario.json');
    expect(name('***')).toBe('untitled.scenario.json');
  });
});
