import {
  type Basis,
  type BasisWords,
  basisWords,
  type ConditionExplanation,
  conditionWords,
  type ElementExplanation,
  type Explanation,
  type ListElementExplanation,
  lineBasis,
  listElementWords,
  listValueWords,
  type Phrase,
  policyValueWords,
  requestedValues,
  requestValueHolds,
  requestValueWords,
  type StatementExplanation,
  statementWords,
} from '../../engine';
import type { CellExplanation, Highlight } from '../../store/types';
import {
  conditionMarks,
  highlightsOf,
  type Marks,
  policyValueMarks,
  requestValueMarks,
} from './highlights';
import { byImportance, type Importance, importance } from './importance';
import { openQuestions } from './questions';

/** How a line bears on the verdict: for it, against it, or not at all. */
export type Tone = 'yes' | 'no' | 'neutral';

/** A line of the reason panel, with the lines under it. */
export interface ReasonLine {
  /** Where it stands in the explanation: `0`, `0/2`, `0/2/r1`; stable while texts are edited. */
  readonly id: string;
  readonly kind: 'statement' | 'element' | 'value';
  readonly matched: boolean;
  readonly tone: Tone;
  readonly title: Phrase;
  readonly detail: Phrase;
  readonly advice: Phrase;
  /** How sure it is, and the pages it rests on. */
  readonly basis: BasisWords;
  /** Shows its children until the user says otherwise. */
  readonly open: boolean;
  readonly children: readonly ReasonLine[];
  highlights(reveal: boolean): readonly Highlight[];
}

/** A statement applies when all of its elements match. */
const STATEMENT: Basis = { standing: 'documented', source: 'UG evaluation logic' };
/** What the key of a condition holds is itself an open question. */
const CONTESTED: Basis = { standing: 'open', source: 'EB conditions page' };

/** Values that a condition may have before they are folded away. */
const MANY = 12;

/** The explanation as a tree of lines, the statements that matter first. */
export function reasonLines(cell: CellExplanation): readonly ReasonLine[] {
  const { explanation } = cell;
  if (explanation === undefined) return [];
  return byImportance(explanation).map(({ statement, index }) =>
    statementLine(cell, explanation, statement, String(index)),
  );
}

function statementLine(
  cell: CellExplanation,
  explanation: Explanation,
  statement: StatementExplanation,
  id: string,
): ReasonLine {
  const weight = importance(explanation, statement);
  const buildOn = lineBuilder(cell, statement, weight, explanation);
  const build = buildOn(STATEMENT);
  return {
    ...build(id, 'statement', statement.matched, { policy: [statement.span], row: [] }),
    ...statementWords(statement, explanation.decision),
    open: weight !== 'other',
    children: statement.elements.map((element, index) =>
      elementLine(cell, statement, element, `${id}/${index}`, buildOn(basisOf(cell, element))),
    ),
  };
}

/** The values of an element rest on what the element rests on. */
function basisOf(cell: CellExplanation, element: ElementExplanation): Basis {
  const contested =
    element.kind === 'condition' && openQuestions(cell).contested.has(element.key.toLowerCase());
  return contested ? CONTESTED : lineBasis(element);
}

type Build = ReturnType<ReturnType<typeof lineBuilder>>;

function lineBuilder(
  cell: CellExplanation,
  statement: StatementExplanation,
  weight: Importance,
  explanation: Explanation,
) {
  return (basis: Basis) =>
    (id: string, kind: ReasonLine['kind'], matched: boolean, marks: Marks) => ({
      basis: basisWords(basis),
      id,
      kind,
      matched,
      tone: tone(explanation, weight, matched),
      detail: [],
      advice: [],
      open: false,
      children: [],
      highlights: (reveal: boolean) => highlightsOf(cell, statement.ref, marks, reveal),
    });
}

function tone({ decision }: Explanation, weight: Importance, matched: boolean): Tone {
  if (weight === 'other') return 'neutral';
  if (decision === 'explicitDeny') return matched ? 'no' : 'neutral';
  return matched ? 'yes' : 'no';
}

function elementLine(
  cell: CellExplanation,
  statement: StatementExplanation,
  element: ElementExplanation,
  id: string,
  build: Build,
): ReasonLine {
  if (element.kind !== 'condition') return listLine(element, id, build);
  const children = conditionValues(cell, element, id, build);
  return {
    ...build(id, 'element', element.matched, conditionMarks(cell, statement, element)),
    ...conditionWords(element, statement, cell.row.row.call.kind),
    open: children.length <= MANY,
    children,
  };
}

/** An element with one value needs no line of its own for it. */
function listLine(element: ListElementExplanation, id: string, build: Build): ReasonLine {
  const children = element.values.map((value, index) => ({
    ...build(`${id}/${index}`, 'value', value.matched !== element.negated, {
      policy: [value.span],
      row: [],
    }),
    title: listValueWords(element, value),
  }));
  return {
    ...build(id, 'element', element.matched, { policy: [element.span], row: [] }),
    ...listElementWords(element),
    open: !element.matched && children.length <= MANY,
    children: children.length > 1 ? children : [],
  };
}

/** The values of a list in the request, then those of the policy where there are several. */
function conditionValues(
  cell: CellExplanation,
  condition: ConditionExplanation,
  id: string,
  build: Build,
): readonly ReasonLine[] {
  const { reason, requested, values } = condition;
  if (reason.kind === 'presence' || reason.kind === 'key-absent') return [];
  const asked = typeof requested === 'string' ? [] : requestedValues(condition);
  return [
    ...asked.map((_, index) => ({
      ...build(
        `${id}/r${index}`,
        'value',
        requestValueHolds(condition, index),
        requestValueMarks(cell, condition, index),
      ),
      title: requestValueWords(condition, index),
    })),
    ...(values.length > 1 && asked.length === 0 ? values : []).map((value, index) => ({
      ...build(
        `${id}/p${index}`,
        'value',
        value.matches.length > 0,
        policyValueMarks(cell, condition, value),
      ),
      title: policyValueWords(condition, value),
    })),
  ];
}
