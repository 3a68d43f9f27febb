import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { pairs, policyOf } from '../engine/reasoning/testing/pairs';
import type { Compared } from './compare/compared';
import { buildProgram } from './testing/build';

vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'ebpp-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = buildProgram(join(folder, 'program'));

function run(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
}

function lines<T>(stdout: string): T[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

function ask(questions: readonly unknown[], args: readonly string[] = []) {
  const input = questions.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
  const { status, stdout } = run(['compare', '--ndjson', ...args], input.join('\n'));
  return { status, answers: lines<Compared>(stdout) };
}

const allow = (Action: unknown, Condition?: object) => ({
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action, Resource: '*', ...(Condition && { Condition }) },
});
const A = allow('events:PutRule');
const B = allow('events:PutRule', { StringEquals: { 'events:source': 'aws.ec2' } });
const C = allow('events:PutRule', { StringEquals: { 'events:source': 'aws.s3' } });
/** What a bare negated operator does with a list is an open question. */
const OPEN = allow('events:PutRule', {
  StringNotEquals: { 'events:source': 'aws.s3' },
  Null: { 'events:source': 'false' },
});

function file(name: string, policy: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof policy === 'string' ? policy : JSON.stringify(policy, null, 2));
  return path;
}
const [a, b, c] = [file('a.json', A), file('b.json', B), file('c.json', C)];

/** Feeds every printed request back, in either form, and compares the decisions. */
function checkCases(questions: readonly { a: unknown; b: unknown }[], answers: Compared[]): number {
  const asked = questions.flatMap((question, at) => {
    const { onlyA, onlyB, table } = answers[at] as Compared;
    return [...onlyA, ...onlyB, ...table].flatMap((request) =>
      (['a', 'b'] as const).flatMap((side) =>
        [request, request.call ?? request].map((form) => ({
          expected: request[side],
          line: {
            policies: { identity: [question[side]] },
            request: form,
            readings: request.readings,
          },
        })),
      ),
    );
  });
  const { stdout } = run(['evaluate'], asked.map(({ line }) => JSON.stringify(line)).join('\n'));
  const decisions = lines<{ decision: string }>(stdout).map(({ decision }) => decision);
  expect(decisions).toEqual(asked.map(({ expected }) => expected));
  return asked.length;
}

describe('compare A B', () => {
  it.each([
    ['the same', [a, a], 0, 'allow exactly the same'],
    ['less', [a, b], 1, 'b.json allows strictly less than'],
    ['more', [b, a], 1, 'b.json allows strictly less than'],
    ['neither', [b, c], 1, 'allow nothing in common'],
  ])('says that B allows %s', (_, files, status, words) => {
    const result = run(['compare', ...files]);
    expect({ status: result.status, stderr: result.stderr }).toEqual({ status, stderr: '' });
    expect(result.stdout.split('\n')[0]).toContain(words);
  });

  it('shows what only one of them allows, and a table', () => {
    const { stdout } = run(['compare', b, c]);
    expect(stdout).toContain(`${b} allows this, ${c} does not:\n  Action    events:PutRule\n`);
    expect(stdout).toContain('  Pattern   {"source":["aws.s3"]}\n');
    expect(stdout).toMatch(/^ {2}Yes +No +events:PutRule on .*\{"source":\["aws\.ec2"\]\}$/m);
  });

  it('has the same for comments in Markdown and for programs in JSON', () => {
    const { stdout } = run(['compare', a, b, '--format', 'markdown']);
    expect(stdout).toMatch(/^\| Yes \| No \| `events:PutRule on .*"aws\.s3".*` \|$/m);
    const answer = JSON.parse(run(['compare', a, b, '--format', 'json']).stdout);
    expect(answer).toMatchObject({ relation: 'a-allows-more', exact: true, onlyB: [] });
    expect(answer.onlyA).toMatchObject([{ a: 'allowed', b: 'implicitDeny' }]);
  });

  it('with --no-new-access minds only what B allows and A does not', () => {
    const status = (...files: string[]) => run(['compare', '--no-new-access', ...files]).status;
    expect([status(a, b), status(a, a), status(b, a), status(b, c)]).toEqual([0, 0, 1, 1]);
  });

  it('looks at the actions, the caller and the region that are asked for', () => {
    const east = file(
      'east.json',
      allow(['events:PutRule', 'events:PutEvents'], {
        StringEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/deploy' },
      }),
    );
    const site = [
      '--account',
      '111122223333',
      '--principal',
      'arn:aws:iam::111122223333:role/deploy',
    ];
    expect(run(['compare', a, east, ...site, '--action', 'events:PutRule']).status).toBe(0);
    const { stdout } = run([
      'compare',
      a,
      east,
      ...site,
      '--region',
      'eu-west-1',
      '--format',
      'json',
    ]);
    expect(JSON.parse(stdout).onlyB).toMatchObject([
      { action: 'events:PutEvents', resource: expect.stringContaining('eu-west-1:111122223333') },
    ]);
    expect(run(['compare', a, east]).status).toBe(1);
  });

  it('takes all the policies of a caller in one file', () => {
    const bounded = file('bounded.json', { identity: [A], boundary: [B] });
    const { status, stdout } = run(['compare', bounded, b]);
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('exactly'),
    });
  });

  it('says that it is not decided, with status 1, when there is no time', () => {
    const { status, stdout } = run(['compare', b, b, '--timeout', '0', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      relation: 'not-decided',
      exact: false,
      limits: expect.arrayContaining([expect.objectContaining({ kind: 'deadline' })]),
    });
    expect(run(['compare', a, b, '--timeout', '0', '--no-new-access']).status).toBe(1);
  });

  it.each([
    ['a missing file', [a, 'not/there.json'], 'not/there.json'],
    ['one file alone', [a], 'needs two files'],
    ['three files', [a, b, c], 'takes 2 arguments'],
    [
      'a policy that IAM refuses',
      [a, file('bad.json', '{"Version": "2012-10-17"}')],
      'bad.json (line 1, column 1)',
    ],
    ['no JSON', [file('no.json', 'no'), a], 'no.json (line 1, column 1)'],
    ['a format that there is not', [a, b, '--format', 'junit'], '--format is one of'],
    ['a wildcard for an action', [a, b, '--action', 'events:*'], '`events:*` is not the name'],
    ['a time that is none', [a, b, '--timeout', 'long'], '--timeout'],
    ['an account that is none', [a, b, '--account', '12'], '--account'],
    ['a format beside --ndjson', ['--ndjson', '--format', 'text'], '--ndjson'],
  ])('refuses %s with status 2', (_, args, words) => {
    const { status, stdout, stderr } = run(['compare', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
  });
});

describe('compare --ndjson', () => {
  it('answers every line in order, the bad ones too', () => {
    const { status, answers } = ask([
      { a: A, b: B },
      'this is no JSON',
      { a: A },
      { a: JSON.stringify(B), b: A },
      { a: { Version: '2012-10-17' }, b: A },
      { a: A, b: B, actions: ['events:*'] },
      '[]',
      { a: B, b: { identity: [B], boundary: [A] } },
      { a: '{'.repeat(50_000), b: 5 },
      { a: B, b: C, actions: ['events:PutTargets'] },
      { a: A, b: [B, A] },
      { a: A, b: [B, JSON.stringify(C)] },
    ]);
    expect(status).toBe(1);
    expect(answers.map(({ relation }) => relation)).toEqual([
      'a-allows-more',
      'invalid',
      'invalid',
      'b-allows-more',
      'invalid',
      'invalid',
      'invalid',
      'equivalent',
      'invalid',
      'equivalent',
      'equivalent',
      'a-allows-more',
    ]);
    expect(answers[1]?.diagnostics[0]).toMatchObject({ code: 'json-symbol', line: 1, column: 1 });
    expect(answers[4]?.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'missing-statement', path: 'a' }),
    );
    expect(ask([{ a: A, b: A }]).status).toBe(0);
  });

  it('answers a line before the next one is there', async () => {
    const child = spawn(process.execPath, [program, 'compare', '--ndjson']);
    const out = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
    for (const relation of ['a-allows-more', 'b-allows-more']) {
      const pair = relation === 'a-allows-more' ? { a: A, b: B } : { a: B, b: A };
      child.stdin.write(`${JSON.stringify(pair)}\n`);
      expect(JSON.parse((await out.next()).value)).toMatchObject({ relation });
    }
    child.stdin.end();
  });

  it('never says equivalent where that hangs on an open question, until it is pinned', () => {
    const literal = allow('events:PutRule', {
      'ForAllValues:StringNotEquals': { 'events:source': 'aws.s3' },
      Null: { 'events:source': 'false' },
    });
    const pair = { a: OPEN, b: literal };
    const pinned = (reading: string) => ({
      ...pair,
      readings: { 'bare-negated-on-list': reading },
    });
    const oneValue = allow('events:PutRule', {
      StringNotEquals: { 'events:source': 'aws.s3' },
      StringLike: { 'events:source': '*' },
    });
    const [hanging] = ask([{ a: OPEN, b: oneValue }]).answers;
    expect(hanging).toMatchObject({ relation: 'equivalent', exact: true, onlyA: [], onlyB: [] });
    expect(hanging?.depends.length).toBeGreaterThan(0);
    const { answers } = ask([pair, pinned('over-all-values'), pinned('does-not-match')]);
    expect(answers.map(({ relation, exact }) => [relation, exact])).toEqual([
      ['b-allows-more', true],
      ['equivalent', true],
      ['b-allows-more', true],
    ]);
    expect(answers[0]?.reason).toContain('it hangs on a question that AWS leaves open');
    expect(answers[0]?.depends.map(({ relation }) => relation)).toEqual([
      'b-allows-more',
      'equivalent',
    ]);
  });

  it('prints only requests that `evaluate` decides as printed, for any two policies', () => {
    const questions = fc
      .sample(pairs, { numRuns: 60, seed: 5 })
      .map(([one, other]) => ({ a: policyOf(one), b: policyOf(other) }));
    const { answers } = ask(questions);
    expect(checkCases(questions, answers)).toBeGreaterThan(questions.length);
    for (const { relation, exact, onlyA, onlyB } of answers) {
      expect(onlyA.length > 0).toBe(relation === 'a-allows-more' || relation === 'incomparable');
      expect(onlyB.length > 0).toBe(relation === 'b-allows-more' || relation === 'incomparable');
      for (const one of onlyA) expect([one.a, /Deny$/.test(one.b)]).toEqual(['allowed', true]);
      for (const one of onlyB) expect([/Deny$/.test(one.a), one.b]).toEqual([true, 'allowed']);
      if (relation === 'equivalent') expect(exact).toBe(true);
    }
    expect(new Set(answers.map(({ relation }) => relation)).size).toBeGreaterThan(3);
  });

  it('writes targets, published entries and the keys of any action so that they can be asked again', () => {
    const questions = [
      [
        allow('events:PutTargets'),
        allow('events:PutTargets', {
          'ForAllValues:ArnLike': { 'events:TargetArn': 'arn:aws:sqs:*:*:*' },
        }),
      ],
      [
        allow('events:PutEvents', { StringEquals: { 'events:source': 'a' } }),
        allow('events:PutEvents', { StringEquals: { 'events:detail-type': 'b' } }),
      ],
      [
        allow('s3:GetObject', { StringEquals: { 'aws:RequestTag/Team': 'x' } }),
        allow('s3:GetObject', { Bool: { 'aws:SecureTransport': 'true' } }),
      ],
      [A, allow('events:PutRule', { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })],
      [A, allow('events:PutRule', { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } })],
    ].map(([one, other]) => ({ a: one, b: other }));
    const { answers } = ask(questions);
    expect(answers.map(({ relation, exact }) => [relation, exact])).toEqual([
      ['a-allows-more', true],
      ['incomparable', true],
      ['incomparable', true],
      ['a-allows-more', true],
      ['a-allows-more', true],
    ]);
    expect(checkCases(questions, answers)).toBeGreaterThan(40);
    expect(answers[2]?.onlyA[0]?.context).toMatchObject({ 'aws:RequestTag/team': 'x' });
    expect(answers[0]?.onlyA[0]?.call).toHaveProperty('targets');
    expect(answers[1]?.onlyA[0]?.call).toHaveProperty('entry');
  });
});
