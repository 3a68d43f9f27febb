import {
  contestedKeys,
  type Decision,
  evaluate,
  questionsMet,
  READINGS,
  type ReadingName,
  type Readings,
  type Verdict,
} from '../../engine';
import { deriveCall } from '../../engine/later';
import type { CellExplanation } from '../../store/types';

/** What one answer leads to; `depends` where another question still decides. */
export type AnswerOutcome = Decision | 'depends';

/** An open question whose answer can change the cell's verdict. */
export interface DecidingQuestion {
  readonly name: ReadingName;
  /** What the scenario has settled it to. */
  readonly pinned: string | undefined;
  /** One a candidate, the default first. */
  readonly answers: readonly { readonly candidate: string; readonly outcome: AnswerOutcome }[];
}

/** Answers to several questions at once, and what they lead to. */
export interface Combination {
  readonly readings: Readings;
  readonly outcome: AnswerOutcome;
  /** All of them are the defaults. */
  readonly isDefault: boolean;
}

/** What a cell's verdict has to do with the open questions. */
export interface OpenQuestions {
  /** Those that are open and those that a pinned reading has settled, always in one order. */
  readonly deciding: readonly DecidingQuestion[];
  /** Where several open questions decide: every combination of their answers. */
  readonly combinations: readonly Combination[];
  /** Questions that the call meets, with every reading leading to this verdict. */
  readonly agreed: readonly ReadingName[];
  /** Condition keys in lower case whose content an open question decides. */
  readonly contested: ReadonlySet<string>;
}

const NAMES = Object.keys(READINGS) as ReadingName[];
const known = new WeakMap<CellExplanation, OpenQuestions>();

/** Asks what a cell would say under other readings; for the one that is looked at, remembered. */
export function openQuestions(cell: CellExplanation): OpenQuestions {
  const before = known.get(cell) ?? ask(cell);
  known.set(cell, before);
  return before;
}

function ask(cell: CellExplanation): OpenQuestions {
  const { policies, readings } = cell;
  const { call } = cell.row.row;
  const variantsUnder = (pinned: Readings) => {
    const derived = deriveCall(call, cell.row.site, pinned, cell.row.row.context);
    return derived.ok ? derived.variants : [];
  };
  const under = (pinned: Readings): Verdict => evaluate(policies, variantsUnder(pinned), pinned);
  const outcomeUnder = (pinned: Readings) => outcomeOf(under(pinned));

  const now = under(readings);
  const open = now.kind === 'depends' ? now.questions : [];
  const free = Object.keys(readings).length === 0 ? now : under({});
  const pinned = (free.kind === 'depends' ? free.questions : []).filter(
    (name) => readings[name] !== undefined,
  );
  const deciding = NAMES.filter((name) => open.includes(name) || pinned.includes(name));
  const variants = variantsUnder({});
  const met = questionsMet(policies, variants, {});
  return {
    deciding: deciding.map((name) => ({
      name,
      pinned: readings[name],
      answers: READINGS[name].candidates.map((candidate) => ({
        candidate,
        outcome: outcomeUnder({ ...readings, [name]: candidate }),
      })),
    })),
    combinations:
      open.length < 2
        ? []
        : combinations(open).map((answers) => ({
            readings: answers,
            outcome: outcomeUnder({ ...readings, ...answers }),
            isDefault: open.every((name) => answers[name] === READINGS[name].candidates[0]),
          })),
    agreed: now.kind === 'certain' ? [...met].filter((name) => !deciding.includes(name)) : [],
    contested: contestedKeys(variants),
  };
}

function outcomeOf(verdict: Verdict): AnswerOutcome {
  return verdict.kind === 'depends' ? 'depends' : verdict.decision;
}

/** Every way of answering the questions, the defaults first. */
function combinations(names: readonly ReadingName[]): readonly Readings[] {
  return names.reduce<readonly Readings[]>(
    (all, name) =>
      all.flatMap((readings) =>
        READINGS[name].candidates.map((candidate) => ({ ...readings, [name]: candidate })),
      ),
    [{}],
  );
}
