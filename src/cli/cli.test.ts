import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { defaultScenario, type Scenario } from '../scenario';
import { writeFile } from '../scenario/later';
import { buildProgram } from './testing/build';

// Every call starts a process of its own, which takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'ebpp-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = buildProgram(join(folder, 'program'));

/** The real process, as a shell would start it. */
function run(args: readonly string[], input = '') {
  return spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8' });
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
    expect(link).toMatch(/^https:\/\/example\.org\/#s3\.[\w-]+$/);
    expect(run(['open', link]).stdout).toBe(writeFile(defaultScenario()));
  });

  it('open the address of an example as the page does', () => {
    const { status, stdout } = run(['open', 'https://example.org/#example/session-policy']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('title');
    expect(run(['open', '#example/none']).stderr).toBe('ebpp: There is no example named `none`\n');
  });

  it('refuse a damaged link with its reason', () => {
    const { status, stderr } = run(['open', '#s1.AAAA']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/damaged|cut off/);
  });
});

describe('help', () => {
  it('explains the whole and every command, either way of asking', () => {
    const whole = run(['--help']);
    expect(whole).toMatchObject({ status: 0, stderr: '' });
    for (const command of ['check', 'evaluate', 'match', 'compare', 'link', 'open']) {
      expect(whole.stdout).toContain(`  ${command} `);
      const { status, stdout } = run([command, '--help']);
      expect({ status, usage: stdout.split('\n')[0] }).toMatchObject({
        status: 0,
        usage: expect.stringContaining(`usage: ebpp ${command}`),
      });
    }
    expect(run(['help', 'open']).stdout).toBe(run(['open', '-h']).stdout);
  });

  it.each([
    ['a command that there is not', ['frobnicate'], 'frobnicate'],
    ['an option that nobody has', ['evaluate', '--fast'], '--fast'],
    ['an option of another command', ['evaluate', '--format', 'json'], '--format'],
    ['a format that there is not', ['check', 'x.json', '--format', 'pdf'], '--format is one of'],
    ['one file too many', ['evaluate', 'a', 'b'], '`b` is one too many'],
    ['a missing file', ['evaluate', 'not/there.ndjson'], 'There is no file `not/there.ndjson`'],
    ['a missing scenario', ['link', 'none.json'], 'There is no file `none.json`'],
    ['a folder in place of a file', ['match', 'src'], '`src` is a folder, not a file'],
    ['a check of nothing', ['check'], 'needs the name of a scenario file'],
  ])('refuses %s with status 2 and one line', (_, args, words) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('comes from a checkout as well, where nothing is built', () => {
    const checkout = ['--import', 'tsx', 'src/cli/main.ts', 'help'];
    const { stdout } = spawnSync(process.execPath, checkout, { encoding: 'utf8' });
    expect(stdout).toBe(run(['help']).stdout);
  });

  it('is shown, with status 2, to whoever names no command', () => {
    expect(run([])).toMatchObject({ status: 2, stdout: expect.stringContaining('usage: ebpp') });
  });
});

describe('any input', () => {
  it('answers nothing to nothing', () => {
    for (const input of ['', '\n', ' \r\n\n']) {
      expect(run(['evaluate'], input)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    }
  });

  it('goes on after rubbish, with one answer a line', () => {
    const good = line({ identity: [POLICY_B] }, { pattern: { source: ['aws.ec2'] } });
    const rubbish = [
      'null',
      '[]',
      '{}',
      '{"policies": 5, "request": 7}',
      '{"policies": {"identity": {"a": 1}}, "request": {"pattern": 5}}',
      '\0\0\0',
      '['.repeat(100_000),
      `{"policies": {"identity": ["${'{'.repeat(50_000)}"]}, "request": {"action": "a:b"}}`,
      '“policies”',
      `"${'x'.repeat(2_000_000)}"`,
    ];
    const { status, stdout } = run(['evaluate'], [...rubbish, good].join('\n'));
    expect(status).toBe(0);
    const decisions = answers(stdout).map(({ decision }) => decision);
    expect(decisions).toHaveLength(rubbish.length + 1);
    expect(decisions.at(-1)).toBe('allowed');
    expect(new Set(decisions.slice(0, -1))).toEqual(new Set(['invalid']));
  });

  it('reads a byte order mark, CRLF, a last line without an end, and U+2028 inside of a line', () => {
    const good = line({ identity: [POLICY_B] }, { pattern: { source: ['aws.ec2'] } });
    const odd = line({}, { action: 'a:b', resource: 'x\u2028y' });
    const { stdout } = run(['evaluate'], `\uFEFF${good}\r\n${odd}\r\n${good}`);
    expect(answers(stdout).map(({ decision }) => decision)).toEqual([
      'allowed',
      'implicitDeny',
      'allowed',
    ]);
  });

  it('answers a line before the next one is there', async () => {
    const child = spawn(process.execPath, [program, 'evaluate']);
    const out = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
    const good = line({ identity: [POLICY_B] }, { pattern: { source: ['aws.ec2'] } });
    for (let round = 0; round < 3; round++) {
      child.stdin.write(`${good}\n`);
      expect(JSON.parse((await out.next()).value)).toMatchObject({ decision: 'allowed' });
    }
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
  });

  it('says where in a policy a problem stands', () => {
    const text = '{\r\n\t"Version": "2012-10-17",\r\n\t"Statement": {"Effect": "allow"}}';
    const { stdout } = run(['evaluate'], line({ identity: [text] }, { action: 'a:b' }));
    expect(answers(stdout)[0].diagnostics[0]).toMatchObject({
      code: 'effect-case',
      path: 'identity[0].Statement.Effect',
      line: 3,
      column: 26,
    });
  });
});
