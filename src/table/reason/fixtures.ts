/** Hand-made cells for this folder's tests: real texts, spans found by searching in them. */
import {
  type ConditionExplanation,
  type Decision,
  type Diagnostic,
  type Explanation,
  type ListElementExplanation,
  type Policy,
  preparePolicy,
  type Span,
  type StatementExplanation,
  type Verdict,
} from '../../engine';
import type { CellExplanation } from '../../store/types';

export const POLICY = `{
  "Version": "2012-10-17",
  "Statement": [{
    "Sid": "AllowPutRuleForAllEC2Events",
    "Effect": "Allow",
    "Action": "events:PutRule", "Resource": "*",
    "Condition": {
      "StringEquals": { "events:source": "aws.ec2" }
    }
  }]
}`;
export const PATTERN = '{\n  "source": ["aws.ec2", "aws.s3"]\n}';

/** The `nth` place of `needle` in `text`. */
export function spanOf(text: string, needle: string, nth = 0): Span {
  let start = -1;
  for (let found = 0; found <= nth; found += 1) start = text.indexOf(needle, start + 1);
  return { start, end: start + needle.length };
}

const element = (
  kind: 'action' | 'resource',
  requested: string,
  needle: string,
  text: string,
): ListElementExplanation => ({
  kind,
  element: kind === 'action' ? 'Action' : 'Resource',
  negated: false,
  matched: true,
  span: spanOf(POLICY, needle),
  requested,
  values: [
    { text, span: spanOf(POLICY, JSON.stringify(text)), matched: true, reason: { kind: 'covers' } },
  ],
  basis: { standing: 'documented', source: kind === 'action' ? 'UG Action' : 'UG Resource' },
});

export const CONDITION: ConditionExplanation = {
  kind: 'condition',
  operator: 'StringEquals',
  operatorSpan: spanOf(POLICY, '"StringEquals"'),
  key: 'events:source',
  keySpan: spanOf(POLICY, '"events:source"'),
  span: spanOf(POLICY, '"events:source": "aws.ec2"'),
  matched: false,
  requested: ['aws.ec2', 'aws.s3'],
  values: [
    { text: 'aws.ec2', resolved: 'aws.ec2', span: spanOf(POLICY, '"aws.ec2"'), matches: [0] },
  ],
  reason: { kind: 'list-without-set-operator', unlisted: [1] },
  basis: { standing: 'inferred', source: 'EB conditions page' },
};

export function statement(
  condition: ConditionExplanation = CONDITION,
  change: Partial<StatementExplanation> = {},
): StatementExplanation {
  const elements = [
    element('action', 'events:PutRule', '"Action": "events:PutRule"', 'events:PutRule'),
    element('resource', 'arn:aws:events:us-east-1:123456789012:rule/row-2', '"Resource": "*"', '*'),
    condition,
  ];
  return {
    ref: { type: 'identity', policy: 0, statement: 0, sid: 'AllowPutRuleForAllEC2Events' },
    effect: 'Allow',
    span: { start: POLICY.indexOf('{', 10), end: POLICY.lastIndexOf('}]') + 1 },
    matched: elements.every(({ matched }) => matched),
    elements,
    ...change,
  };
}

export function explanation(
  statements: readonly StatementExplanation[] = [statement()],
  decision: Decision = 'implicitDeny',
): Explanation {
  const effect = decision === 'explicitDeny' ? 'Deny' : 'Allow';
  const deciding = statements.filter((one) => one.effect === effect && one.matched);
  return {
    decision,
    decidedBy: decision === 'implicitDeny' ? [] : deciding.map(({ ref }) => ref),
    statements,
  };
}

/** The cell of policy B and row 2, as in the first table of AWS's page. */
export function cell(
  explained: Explanation | undefined = explanation(),
  change: Partial<CellExplanation> = {},
  verdict?: Verdict,
): CellExplanation {
  const site = {
    principal: 'arn:aws:iam::123456789012:user/alice',
    account: '123456789012',
    region: 'us-east-1',
    bus: 'default',
    rule: 'row-2',
  };
  const decision = explained?.decision ?? 'implicitDeny';
  return {
    column: {
      caller: { id: 'b', name: 'Policy B', policies: [{ type: 'identity', text: POLICY }] },
      letter: 'B',
      policies: [preparePolicy(POLICY)],
      ok: true,
      statements: 1,
      conditions: 1,
    },
    row: {
      row: { id: 'r2', call: { kind: 'PutRule', text: PATTERN }, expected: {} },
      number: 2,
      site,
      diagnostics: [],
      contextDiagnostics: [],
      ok: true,
      cells: [],
      mismatch: false,
      differs: true,
    },
    policies: { identity: [preparePolicy(POLICY)] },
    readings: {},
    cell: {
      kind: 'verdict',
      word: verdict?.kind === 'depends' ? 'Depends' : decision === 'allowed' ? 'Yes' : 'No',
      reason: '',
      verdict: verdict ?? { kind: 'certain', decision, decidedBy: explained?.decidedBy ?? [] },
      expected: undefined,
      mismatch: false,
    },
    explanation: explained,
    origins: new Map([
      [
        'events:source',
        {
          span: spanOf(PATTERN, '"source": ["aws.ec2", "aws.s3"]'),
          values: [spanOf(PATTERN, '"aws.ec2"'), spanOf(PATTERN, '"aws.s3"')],
        },
      ],
    ]),
    ...change,
  };
}

/** A policy with these diagnostics, whatever its text says. */
export function withDiagnostics(diagnostics: readonly Diagnostic[]): Policy {
  return { ...preparePolicy(POLICY), diagnostics };
}
