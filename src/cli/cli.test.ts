import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { defaultScenario, type Scenario } from '../scenario';
import { writeFile } from '../scenario/later';

// Every call starts a process of its own, which takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'ebpp-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The real process, as a shell would start it. */
function run(args: readonly string[], input = '') {
  const program = ['--import', 'tsx', 'src/cli/main.ts', ...args];
  return spawnSync(process.execPath, program, { input, encoding: 'utf8' });
}

const answers = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

function scenarioFile(name: string, scenario: Scenario): string {
  const file = join(folder, name);
  writeFileSync(file, writeFile(scenario));
  return file;
}

const POLICY_B = {
  Version: '2012-10-17',
  Statement: {
    Sid: 'OnlyEC2',
    Effect: 'Allow',
    Action: 'events:PutRule',
    Resource: '*',
    Condition: { StringEquals: { 'events:source': 'aws.ec2' } },
  },
};
const line = (policies: unknown, request: unknown) => JSON.stringify({ policies, request });

describe('evaluate', () => {
  it('answers every line in order, the bad ones too', () => {
    const { status, stdout } = run(
      ['evaluate'],
      [
        line({ identity: [POLICY_B] }, { pattern: { source: ['aws.ec2'] } }),
        'this is no JSON',
        '',
        line({ identity: [JSON.stringify(POLICY_B)] }, { pattern: { source: ['aws.s3'] } }),
        line({}, { action: 'events:PutRule', resource: '*' }),
        line({ identity: [{ Version: '2012-10-17' }] }, { action: 'a:B', resource: '*' }),
      ].join('\n'),
    );
    expect(status).toBe(0);
    const [yes, bad, no, nothing, refused, ...more] = answers(stdout);
    expect(more).toEqual([]);
    expect(yes).toMatchObject({
      decision: 'allowed',
      decidedBy: [{ policy: 'identity[0]', statement: 0, sid: 'OnlyEC2' }],
    });
    expect(bad.decision).toBe('invalid');
    expect(bad.diagnostics[0]).toMatchObject({ code: 'json-symbol', line: 1, column: 1 });
    expect(no).toMatchObject({
      decision: 'implicitDeny',
      reason: "Source aws.s3 isn't allowed",
      decidedBy: [],
    });
    expect(nothing).toMatchObject({ decision: 'implicitDeny' });
    expect(refused.decision).toBe('invalid');
    expect(refused.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'missing-statement', path: 'identity[0]' }),
    );
  });

  it('takes a string of a context as one value and a list as a list, and lets it win', () => {
    const request = (source: unknown) => ({
      pattern: { source: ['aws.s3'] },
      context: { 'Events:Source': source },
    });
    const { stdout } = run(
      ['evaluate'],
      [
        line({ identity: [POLICY_B] }, request('aws.ec2')),
        line({ identity: [POLICY_B] }, request(['aws.ec2'])),
      ].join('\n'),
    );
    expect(answers(stdout).map(({ decision }) => decision)).toEqual(['allowed', 'implicitDeny']);
  });

  it('names the open question on which an answer hangs, until it is pinned', () => {
    const open = {
      policies: { identity: [POLICY_B] },
      request: { pattern: { source: ['aws.ec2', { prefix: 'aws.' }] } },
    };
    const pinned = { ...open, readings: { 'content-filter': 'literals-only' } };
    const { stdout } = run(['evaluate'], [open, pinned].map((x) => JSON.stringify(x)).join('\n'));
    const [first, second] = answers(stdout);
    expect(first.decision).toBe('depends');
    expect(first.depends).toMatchObject([
      {
        question: 'content-filter',
        outcomes: { 'literals-only': 'allowed', absent: 'implicitDeny' },
      },
    ]);
    expect(second).toMatchObject({ decision: 'allowed', depends: [] });
  });

  it('evaluates targets and published entries from their own terms', () => {
    const allow = (Action: string, Resource: string) => ({
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Action, Resource },
    });
    const { stdout } = run(
      ['evaluate'],
      [
        line(
          {
            identity: [
              allow('events:PutTargets', 'arn:aws:events:us-east-1:123456789012:rule/MyRule'),
            ],
          },
          { rule: 'MyRule', targets: ['arn:aws:lambda:us-east-1:123456789012:function:f'] },
        ),
        line(
          {
            identity: [
              allow('events:PutEvents', 'arn:aws:events:us-east-1:123456789012:event-bus/mine'),
            ],
          },
          { entry: { Source: 'a', DetailType: 'b', Detail: '{}' } },
        ),
      ].join('\n'),
    );
    expect(answers(stdout).map(({ decision, reason }) => [decision, reason])).toEqual([
      ['allowed', 'Allowed by statement 1'],
      ['implicitDeny', "Event bus default isn't covered"],
    ]);
  });
});

describe('match', () => {
  it('says whether EventBridge takes the pattern, in its own words, and whether it matches', () => {
    const { status, stdout } = run(
      ['match'],
      [
        '{"pattern": {"a": [300]}, "event": {"a": 3.0e2}}',
        '{"pattern": {"a": []}, "event": {"a": 1}}',
        '{"pattern": "{\\"a\\": [1]}", "event": "{\\"a\\": 2}"}',
      ].join('\n'),
    );
    expect(status).toBe(0);
    expect(answers(stdout)).toEqual([
      { accepted: true, error: null, matches: true },
      {
        accepted: false,
        error: expect.stringContaining('Empty arrays are not allowed'),
        matches: null,
      },
      { accepted: true, error: null, matches: false },
    ]);
  });
});

describe('check', () => {
  it('exits 0 when every expectation holds and 1 when one does not', () => {
    const scenario = defaultScenario();
    const good = scenarioFile('good.json', scenario);
    expect(run(['check', good])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('8 of 8 as expected'),
    });
    const [row] = scenario.rows;
    const wrong = Object.fromEntries(Object.keys(row?.expected ?? {}).map((id) => [id, 'No']));
    const bad = scenarioFile('bad.json', {
      ...scenario,
      rows: row ? [{ ...row, expected: wrong as typeof row.expected }] : [],
    });
    for (const format of ['text', 'json', 'markdown', 'junit']) {
      const { status, stdout } = run(['check', good, bad, '--format', format]);
      expect(status).toBe(1);
      expect(stdout).toMatch(/mismatch|expected No/i);
    }
  });

  it('exits 2 when a file cannot be read, and says which', () => {
    const { status, stderr } = run(['check', join(folder, 'missing.json')]);
    expect(status).toBe(2);
    expect(stderr).toContain('missing.json');
  });
});

describe('link and open', () => {
  it('turn a scenario file into a link and back', () => {
    const file = scenarioFile('scenario.json', defaultScenario());
    const link = run(['link', file, '--base', 'https://example.org/']).stdout.trim();
    expect(link).toMatch(/^https:\/\/example\.org\/#s2\.[\w-]+$/);
    expect(run(['open', link]).stdout).toBe(writeFile(defaultScenario()));
  });

  it('refuse a damaged link with its reason', () => {
    const { status, stderr } = run(['open', '#s1.AAAA']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/damaged|cut off/);
  });
});

it('explains itself with --help, and refuses a command that there is not', () => {
  expect(run(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('evaluate') });
  expect(run(['frobnicate'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('frobnicate'),
  });
});
