import type {
  ConditionExplanation,
  ConditionValueExplanation,
  Span,
  StatementExplanation,
  StatementRef,
} from '../../engine';
import { refusedValues } from '../../engine';
import { levelOf } from '../../scenario';
import type { CellExplanation, Highlight } from '../../store/types';

/** Characters that a line of the panel speaks of, in the policy and in the row's text. */
export interface Marks {
  readonly policy: readonly Span[];
  readonly row: readonly Span[];
  /** The row's text that `row` points into, where it is not the call's. */
  readonly part?: 'context' | undefined;
}

/** What the editors are to mark for a line of `ref`'s statement. Texts without spans are left out. */
export function highlightsOf(
  cell: CellExplanation,
  ref: StatementRef,
  marks: Marks,
  reveal: boolean,
): readonly Highlight[] {
  const { column, row } = cell;
  const policy = documentIndex(cell, ref);
  return [
    ...(marks.policy.length > 0 && policy >= 0
      ? [
          {
            target: { kind: 'policy' as const, callerId: column.caller.id, policy },
            spans: marks.policy,
            reveal,
          },
        ]
      : []),
    ...(marks.row.length > 0
      ? [
          {
            target: {
              kind: 'row' as const,
              rowId: row.row.id,
              ...(marks.part && { part: marks.part }),
            },
            spans: marks.row,
            reveal,
          },
        ]
      : []),
  ];
}

/** The document's position among all of the caller's policies; −1 when there is none. */
export function documentIndex(
  { column }: Pick<CellExplanation, 'column'>,
  ref: StatementRef,
): number {
  const { policies } = column.caller;
  const sameKind = policies.flatMap((document, index) =>
    document.type === ref.type && levelOf(policies, document) === ref.level ? [index] : [],
  );
  return sameKind[ref.policy] ?? -1;
}

/** Operator, key and values; in the row the values that stand in the way, or all of them. */
export function conditionMarks(
  cell: CellExplanation,
  statement: StatementExplanation,
  condition: ConditionExplanation,
): Marks {
  const text = cell.column.caller.policies[documentIndex(cell, statement.ref)]?.text ?? '';
  return {
    policy: joined(text, condition.operatorSpan, condition.span),
    ...valueMarks(cell, condition, decidingValues(condition)),
  };
}

/** The values that refuse; of a set operator that one value satisfies, those that do. */
function decidingValues(condition: ConditionExplanation): readonly number[] {
  const { reason, matched } = condition;
  return matched && reason.kind === 'some-value' ? reason.satisfying : refusedValues(condition);
}

/** One of the request's values and the policy's values that it equals. */
export function requestValueMarks(
  cell: CellExplanation,
  condition: ConditionExplanation,
  index: number,
): Marks {
  const equal = condition.values.filter(({ matches }) => matches.includes(index));
  return {
    policy: (equal.length > 0 ? equal : condition.values).map(({ span }) => span),
    ...valueMarks(cell, condition, [index]),
  };
}

/** One of the policy's values and the request's values that equal it. */
export function policyValueMarks(
  cell: CellExplanation,
  condition: ConditionExplanation,
  value: ConditionValueExplanation,
): Marks {
  return { policy: [value.span], ...valueMarks(cell, condition, value.matches) };
}

function valueMarks(
  cell: CellExplanation,
  condition: ConditionExplanation,
  indices: readonly number[],
): Pick<Marks, 'row' | 'part'> {
  const origin = cell.origins.get(condition.key.toLowerCase());
  if (origin === undefined) return { row: [] };
  const { span, values, text: part } = origin;
  const chosen = values.filter((_, index) => indices.includes(index));
  if (chosen.length > 0) return { row: chosen, part };
  return { row: values.length > 0 ? values : [span], part };
}

/** `"StringEquals": { "events:source": "aws.ec2"`: one stretch on one line, else two. */
function joined(text: string, operator: Span, rest: Span): readonly Span[] {
  const between = text.slice(operator.end, rest.start);
  return operator.end <= rest.start && /^[ \t]*:[ \t]*\{[ \t]*$/.test(between)
    ? [{ start: operator.start, end: rest.end }]
    : [operator, rest];
}
