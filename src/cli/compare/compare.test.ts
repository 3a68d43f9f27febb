import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { buildProgram } from '../testing/build';
import type { CompareAnswer } from './answer';

// Every call starts a process of its own, which takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'ebpp-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = buildProgram(join(folder, 'program'));

function run(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8' });
}

function file(name: string, document: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof document === 'string' ? document : JSON.stringify(document));
  return path;
}

function policy(condition?: object): object {
  const statement = { Effect: 'Allow', Action: 'events:PutRule', Resource: '*' };
  return {
    Version: '2012-10-17',
    Statement: [{ ...statement, ...(condition && { Condition: condition }) }],
  };
}

const ANY = policy();
const EC2 = policy({ StringEquals: { 'events:source': 'aws.ec2' } });
const S3 = policy({ StringEquals: { 'events:source': 'aws.s3' } });

function compareLines(pairs: readonly unknown[], args: readonly string[] = []) {
  const input = pairs.map((pair) => (typeof pair === 'string' ? pair : JSON.stringify(pair)));
  const { stdout, status } = run(['compare', '--ndjson', ...args], input.join('\n'));
  const lines = stdout.trim().split('\n');
  return { status, answers: lines.map((line): CompareAnswer => JSON.parse(line)) };
}

describe('compare, a pair a line', () => {
  test('says how each pair relates, in order', () => {
    const { status, answers } = compareLines([
      { a: ANY, b: ANY },
      { a: ANY, b: EC2 },
      { a: EC2, b: ANY },
      { a: EC2, b: S3 },
      { a: EC2, b: policy({ StringLike: { 'events:source': 'aws.ec2' } }) },
    ]);
    expect(answers.map(({ relation }) => relation)).toEqual([
      'equivalent',
      'a-allows-more',
      'b-allows-more',
      'incomparable',
      'equivalent',
    ]);
    expect(answers.every(({ exact }) => exact)).toBe(true);
    expect(status).toBe(1);
  });

  test('proves each difference by a request that evaluate decides so', () => {
    const { answers } = compareLines([{ a: EC2, b: S3 }]);
    const [answer] = answers;
    const cases = [
      ...(answer?.onlyA ?? []).map((each) => ({ ...each, wanted: ['allowed', 'implicitDeny'] })),
      ...(answer?.onlyB ?? []).map((each) => ({ ...each, wanted: ['implicitDeny', 'allowed'] })),
      ...(answer?.table ?? []).map((each) => ({ ...each, wanted: [each.a, each.b] })),
    ];
    expect(answer?.onlyA).toHaveLength(1);
    expect(answer?.onlyB).toHaveLength(1);
    const lines = cases.flatMap(({ request }) =>
      [EC2, S3].map((doc) => JSON.stringify({ policies: { identity: [doc] }, request })),
    );
    const decisions = run(['evaluate'], lines.join('\n'))
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line).decision);
    expect(decisions).toEqual(cases.flatMap(({ wanted }) => wanted));
  });

  test('answers a line that cannot be read, and goes on', () => {
    const { status, answers } = compareLines([
      'nonsense',
      { a: ANY },
      { a: ANY, b: { Version: '2012-10-17' } },
      { a: ANY, b: EC2, actions: [7] },
      { a: ANY, b: JSON.stringify(ANY) },
    ]);
    expect(answers.map(({ relation }) => relation)).toEqual([
      'invalid',
      'invalid',
      'invalid',
      'invalid',
      'equivalent',
    ]);
    expect(answers.slice(0, 4).every(({ diagnostics }) => diagnostics.length > 0)).toBe(true);
    expect(status).toBe(2);
  });

  test('looks at the actions that are asked for, and no others', () => {
    const events = { ...EC2, Statement: [{ Effect: 'Allow', Action: 'events:*', Resource: '*' }] };
    const { answers } = compareLines([
      { a: ANY, b: events, actions: ['events:PutRule'] },
      { a: ANY, b: events, actions: ['events:PutTargets'] },
    ]);
    expect(answers.map(({ relation }) => relation)).toEqual(['equivalent', 'b-allows-more']);
  });

  test('takes policies by type, as evaluate does', () => {
    const bounded = { identity: [ANY], boundary: [EC2] };
    const { answers } = compareLines([{ a: bounded, b: EC2 }]);
    expect(answers[0]?.relation).toBe('equivalent');
  });
});

describe('compare, two files', () => {
  const any = file('any.json', ANY);
  const ec2 = file('ec2.json', EC2);

  test('prints a sentence, the request that shows it, and the table', () => {
    const { stdout, status } = run(['compare', any, ec2]);
    expect(stdout).toContain('Policy B allows strictly less than Policy A');
    expect(stdout).toContain('Only A allows:');
    expect(stdout).toContain('{ "source": ["aws.ec2"] }');
    expect(status).toBe(1);
  });

  test('lets a narrower policy pass where only new access counts, and stops a wider one', () => {
    expect(run(['compare', any, ec2, '--no-new-access']).status).toBe(0);
    expect(run(['compare', ec2, any, '--no-new-access']).status).toBe(1);
  });

  test('prints Markdown for a pull request, and JSON for a script', () => {
    const { stdout } = run(['compare', ec2, any, '--format', 'markdown']);
    expect(stdout).toContain('| call | A | B |');
    const json = run(['compare', ec2, any, '--format', 'json']).stdout;
    expect(JSON.parse(json)).toMatchObject({ relation: 'b-allows-more', exact: true });
  });

  test('names the place of what it cannot read', () => {
    const { stderr, status } = run(['compare', any, file('broken.json', '{ "Version": ')]);
    expect(stderr).toMatch(/b\.identity\[0\], line 1, column \d+/);
    expect(status).toBe(2);
  });

  test.each([
    [['compare', any], 'takes two files'],
    [['compare', any, ec2, any], 'one too many'],
    [['compare', any, ec2, '--format', 'xml'], 'There is no format'],
    [['compare', any, ec2, '--timeout', '0'], '--timeout is in seconds'],
    [['compare', any, ec2, '--account', '12'], 'twelve digits'],
  ])('refuses %j', (args, words) => {
    const { stderr, status } = run(args);
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });
});
