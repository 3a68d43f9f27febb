import {
  type Decision,
  evaluate,
  explain,
  questionWords,
  READINGS,
  type ReadingName,
  type Readings,
  type StatementRef,
  shortReason,
  type Verdict,
} from '../engine';
import type { Case } from './case';
import type { PrintedDiagnostic } from './place';

/** One line of output; see the command line's contract in `docs/command-line.md`. */
export interface Answer {
  readonly decision: Decision | 'depends' | 'invalid';
  readonly reason: string;
  readonly decidedBy: readonly { policy: string; statement: number; sid?: string }[];
  readonly depends: readonly { question: ReadingName; outcomes: Record<string, string> }[];
  readonly diagnostics: readonly PrintedDiagnostic[];
}

/** Statements that a reason names before it counts them. */
const NAMED = 5;

/** Decides a case that was read; one that cannot be decided answers `invalid`. */
export function answer(input: Case): Answer {
  const { diagnostics, policies, variants, pinned } = input;
  const nothing = { decidedBy: [], depends: [], diagnostics };
  if (!input.ok) {
    const error = diagnostics.find((each) => each.severity === 'error');
    return {
      decision: 'invalid',
      reason: input.refusal ?? error?.message ?? 'This cannot be evaluated',
      ...nothing,
    };
  }
  const verdict = evaluate(policies, variants, pinned);
  if (verdict.kind === 'certain') {
    return {
      decision: verdict.decision,
      reason: reasonOf(input, verdict.decision),
      decidedBy: verdict.decidedBy.map(printRef),
      depends: [],
      diagnostics,
    };
  }
  const depends = verdict.questions.map((question) => ({
    question,
    outcomes: outcomesOf(verdict.outcomes, question),
  }));
  const reason = `It depends: ${verdict.questions.map((name) => questionWords(name).question).join(' ')}`;
  return { ...nothing, decision: 'depends', reason, depends };
}

function reasonOf({ policies, variants, pinned, kind }: Case, decision: Decision): string {
  const first = variants[0];
  if (!first) return '';
  const explanation = explain(policies, first.request, { ...first.readings, ...pinned });
  const short = shortReason({
    explanation,
    call: kind === 'Other' ? undefined : kind,
    request: first.request,
  });
  if (short !== '') return short;
  const by = explanation.decidedBy.map((ref) => ref.sid ?? `statement ${ref.statement + 1}`);
  if (decision !== 'allowed' || by.length === 0) return '';
  const more = by.length > NAMED ? ` and ${by.length - NAMED} more` : '';
  return `Allowed by ${by.slice(0, NAMED).join(', ')}${more}`;
}

function printRef(ref: StatementRef): Answer['decidedBy'][number] {
  const policy =
    ref.type === 'resource'
      ? 'resource'
      : `${ref.type}${ref.level === undefined ? '' : `[${ref.level}]`}[${ref.policy}]`;
  return { policy, statement: ref.statement, ...(ref.sid === undefined ? {} : { sid: ref.sid }) };
}

/** What each candidate of one question leads to, whatever the other questions' answers. */
function outcomesOf(
  outcomes: Extract<Verdict, { kind: 'depends' }>['outcomes'],
  question: ReadingName,
): Record<string, string> {
  const result: Record<string, string> = {};
  const chosen = (readings: Readings): string =>
    readings[question] ?? READINGS[question].candidates[0];
  for (const outcome of outcomes) {
    const candidate = chosen(outcome.readings);
    const before = result[candidate];
    result[candidate] =
      before === undefined || before === outcome.decision ? outcome.decision : 'depends';
  }
  return result;
}
