import { describe, expect, it } from 'vitest';
import { plain } from '../../engine';
import { decidingHighlights } from './deciding';
import { CONDITION, cell, explanation, PATTERN, POLICY, statement } from './fixtures';
import { type ReasonLine, reasonLines } from './lines';

/** The characters that a line marks, by text. */
function marked(line: ReasonLine | undefined): readonly string[] {
  return (line?.highlights(true) ?? []).flatMap(({ target, spans }) =>
    spans.map(({ start, end }) => (target.kind === 'policy' ? POLICY : PATTERN).slice(start, end)),
  );
}

const OTHER = statement(CONDITION, {
  ref: { type: 'identity', policy: 0, statement: 1 },
  elements: [],
  matched: true,
  effect: 'Deny',
});

describe('the lines of a No', () => {
  const [first] = reasonLines(cell());
  const [action, resource, condition] = first?.children ?? [];

  it('go from the statement to the single value', () => {
    expect(first && plain(first.title)).toBe('AllowPutRuleForAllEC2Events');
    expect([action, resource, condition].map((line) => line && plain(line.title))).toEqual([
      'Action `events:PutRule` is listed',
      'Resource `*` covers `rule/row-2`',
      'StringEquals `events:source`',
    ]);
    expect(condition?.children.map((line) => plain(line.title))).toEqual([
      '`aws.ec2` is in the list',
      '`aws.s3` is not in the list',
    ]);
  });

  it('mark the exact characters in the policy and in the pattern', () => {
    expect(marked(first)[0]).toMatch(/^\{\s+"Sid"[\s\S]+\}$/);
    expect(marked(action)).toEqual(['"Action": "events:PutRule"']);
    expect(marked(condition)).toEqual(['"StringEquals": { "events:source": "aws.ec2"', '"aws.s3"']);
    expect(condition?.children.map(marked)).toEqual([
      ['"aws.ec2"', '"aws.ec2"'],
      ['"aws.ec2"', '"aws.s3"'],
    ]);
  });

  it('mark operator and key apart when they stand on two lines', () => {
    const text = POLICY.replace('{ "events:source"', '{\n        "events:source"');
    const moved = { start: CONDITION.span.start + 8, end: CONDITION.span.end + 8 };
    const base = cell(explanation([statement({ ...CONDITION, span: moved })]));
    const caller = { ...base.column.caller, policies: [{ type: 'identity' as const, text }] };
    const line = reasonLines({ ...base, column: { ...base.column, caller } })[0]?.children[2];
    const spans = line?.highlights(false)[0]?.spans ?? [];
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '"StringEquals"',
      '"events:source": "aws.ec2"',
    ]);
  });

  it('carry how sure they are and the page they rest on, values what their element does', () => {
    const basis = (line: ReasonLine | undefined) => [
      line?.basis.word,
      line?.basis.pages.map(({ name }) => name).join(),
    ];
    expect(basis(first)).toEqual(['Documented', 'IAM User Guide, evaluation logic']);
    expect(basis(action)).toEqual(['Documented', 'IAM User Guide, Action']);
    const inferred = ['Inferred', 'EventBridge User Guide, IAM policy conditions'];
    expect(basis(condition)).toEqual(inferred);
    expect(condition?.children.map(basis)).toEqual([inferred, inferred]);
  });

  it('are open where an open question decides what the key holds', () => {
    const base = cell();
    const call = { kind: 'PutRule', text: '{ "source": ["aws.ec2", { "prefix": "x" }] }' } as const;
    const [line] = reasonLines(
      cell(undefined, { row: { ...base.row, row: { ...base.row.row, call } } }),
    );
    expect(line?.children.map(({ basis }) => basis.word)).toEqual([
      'Documented',
      'Documented',
      'Open',
    ]);
  });

  it('ask to be revealed when chosen and not when hovered', () => {
    expect(condition?.highlights(true).every(({ reveal }) => reveal)).toBe(true);
    expect(condition?.highlights(false).some(({ reveal }) => reveal)).toBe(false);
    expect(condition?.highlights(true).map(({ target }) => target)).toEqual([
      { kind: 'policy', callerId: 'b', policy: 0 },
      { kind: 'row', rowId: 'r2' },
    ]);
  });

  it('are red where they refuse and green where they match', () => {
    expect([action, resource, condition].map((line) => line?.tone)).toEqual(['yes', 'yes', 'no']);
    expect(condition?.children.map(({ tone }) => tone)).toEqual(['yes', 'no']);
  });
});

describe('a missing key', () => {
  it('marks the condition alone', () => {
    const absent = {
      ...CONDITION,
      requested: undefined,
      values: [],
      reason: { kind: 'key-absent', rule: 'positive' },
    } as const;
    const chosen = cell(explanation([statement(absent)]), { origins: new Map() });
    const line = reasonLines(chosen)[0]?.children[2];
    expect(marked(line)).toEqual(['"StringEquals": { "events:source": "aws.ec2"']);
    expect(line?.children).toEqual([]);
  });
});

describe('several statements', () => {
  it('put what decides first and fold the rest', () => {
    const denied = explanation([statement(), OTHER], 'explicitDeny');
    const lines = reasonLines(cell(denied));
    expect(lines.map(({ id, open, tone }) => ({ id, open, tone }))).toEqual([
      { id: '1', open: true, tone: 'no' },
      { id: '0', open: false, tone: 'neutral' },
    ]);
  });

  it('open the Allow that comes nearest when nothing allows the call', () => {
    const [action, ...rest] = statement().elements;
    const about = action?.kind === 'action' ? [{ ...action, matched: false }, ...rest] : rest;
    const far = statement(CONDITION, { elements: about });
    const lines = reasonLines(cell(explanation([far, statement()])));
    expect(lines.map(({ id, open }) => [id, open])).toEqual([
      ['1', true],
      ['0', false],
    ]);
  });
});

describe('what is marked as soon as a cell is chosen', () => {
  const texts = (chosen: ReturnType<typeof cell>) =>
    decidingHighlights(chosen).flatMap(({ target, spans }) =>
      spans.map(({ start, end }) =>
        (target.kind === 'policy' ? POLICY : PATTERN).slice(start, end),
      ),
    );

  it('is the condition that refuses and the value that it refuses', () => {
    expect(texts(cell())).toEqual(['"StringEquals": { "events:source": "aws.ec2"', '"aws.s3"']);
    expect(decidingHighlights(cell()).every(({ reveal }) => !reveal)).toBe(true);
  });

  it('is nothing for a call that is allowed or not evaluated', () => {
    const matching = statement({ ...CONDITION, matched: true });
    expect(texts(cell(explanation([matching], 'allowed')))).toEqual([]);
    expect(texts(cell(explanation(), { explanation: undefined }))).toEqual([]);
  });

  it('is the condition of the Deny that applies', () => {
    const deny = statement(
      { ...CONDITION, matched: true, reason: { kind: 'some-value', satisfying: [0] } },
      { effect: 'Deny' },
    );
    expect(texts(cell(explanation([deny], 'explicitDeny')))).toEqual([
      '"StringEquals": { "events:source": "aws.ec2"',
      '"aws.ec2"',
    ]);
  });
});
