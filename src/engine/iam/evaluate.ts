import { Asked } from './asked';
import { touchedQuestion } from './conditions/condition';
import { decideAsked } from './decide';
import type { Decision, Outcome, Verdict } from './decision';
import { explain } from './explain/explain';
import type { Policy, PolicySet } from './policy/policy';
import { READINGS, type ReadingName, type Readings } from './readings';
import type { AuthorizationRequest } from './request';

/** A request under the readings of the questions that shaped it. */
export interface Variant {
  readonly readings: Readings;
  readonly request: AuthorizationRequest;
}

/**
 * Decides a request under every combination of readings that it and the policies touch.
 *
 * @param variants the requests that a call can mean; variants that contradict `pinned` are left out
 * @param pinned readings that the user has settled
 * @returns `certain` when all combinations agree, else the outcomes and the questions they hang on
 */
export function evaluate(
  policies: PolicySet,
  variants: readonly Variant[],
  pinned: Readings = {},
): Verdict {
  const candidates = variants.filter((variant) => agrees(variant.readings, pinned));
  const considered = candidates.length > 0 ? candidates : variants.slice(0, 1);
  const outcomes: Outcome[] = [];
  for (const { readings, request } of considered) {
    const fixed = { ...pinned, ...readings };
    for (const combination of combinations(touched(policies, request, fixed))) {
      const asked = new Asked(request, { ...fixed, ...combination });
      const decision = decideAsked(policies, asked);
      outcomes.push({ readings: { ...readings, ...combination }, decision });
    }
  }
  const decision = outcomes[0]?.decision ?? 'implicitDeny';
  if (outcomes.every((outcome) => outcome.decision === decision)) {
    return {
      kind: 'certain',
      decision,
      decidedBy: decidedBy(policies, considered, pinned, decision),
    };
  }
  const questions = decisiveQuestions(outcomes);
  return { kind: 'depends', outcomes: projected(outcomes, questions), questions };
}

function agrees(readings: Readings, pinned: Readings): boolean {
  return names(readings).every(
    (name) => pinned[name] === undefined || pinned[name] === readings[name],
  );
}

function names(readings: Readings): ReadingName[] {
  return (Object.keys(readings) as ReadingName[]).filter((name) => readings[name] !== undefined);
}

function decidedBy(
  policies: PolicySet,
  variants: readonly Variant[],
  pinned: Readings,
  decision: Decision,
): Extract<Verdict, { kind: 'certain' }>['decidedBy'] {
  const [first] = variants;
  if (!first || decision === 'implicitDeny') return [];
  return explain(policies, first.request, { ...pinned, ...first.readings }).decidedBy;
}

/** The open questions that some condition meets with this request and that are not settled yet. */
function touched(
  policies: PolicySet,
  request: AuthorizationRequest,
  fixed: Readings,
): ReadonlySet<ReadingName> {
  const questions = new Set<ReadingName>();
  const asked = new Asked(request, fixed);
  const look = (policy: Policy): void => {
    for (const statement of policy.statements) {
      for (const condition of statement.conditions) {
        const question = touchedQuestion(condition, asked);
        if (question && fixed[question] === undefined) questions.add(question);
        if (condition.boolVariable && fixed['bool-variable'] === undefined) {
          questions.add('bool-variable');
        }
      }
    }
  };
  const { identity, resource, boundary, session, scp, rcp } = policies;
  identity?.forEach(look);
  if (resource) look(resource);
  boundary?.forEach(look);
  session?.forEach(look);
  scp?.flat().forEach(look);
  rcp?.flat().forEach(look);
  return questions;
}

/** Every way of answering the questions. */
function combinations(questions: ReadonlySet<ReadingName>): Readings[] {
  let all: Readings[] = [{}];
  for (const name of questions) {
    all = READINGS[name].candidates.flatMap((reading) =>
      all.map((readings) => ({ ...readings, [name]: reading })),
    );
  }
  return all;
}

/** The questions whose answer alone, all else equal, changes the decision. */
function decisiveQuestions(outcomes: readonly Outcome[]): ReadingName[] {
  const open = [...new Set(outcomes.flatMap((outcome) => names(outcome.readings)))];
  const decisive = open.filter((name) => {
    const seen = new Map<string, Decision>();
    return outcomes.some(({ readings, decision }) => {
      const others = open.filter((other) => other !== name).map((other) => readings[other] ?? '');
      const key = others.join('|');
      const before = seen.get(key);
      seen.set(key, before ?? decision);
      return before !== undefined && before !== decision;
    });
  });
  return decisive.length > 0 ? decisive : open;
}

/** One outcome for each answer to the decisive questions. */
function projected(outcomes: readonly Outcome[], questions: readonly ReadingName[]): Outcome[] {
  const distinct = new Map<string, Outcome>();
  for (const { readings, decision } of outcomes) {
    const answers = Object.fromEntries(
      questions.filter((name) => readings[name]).map((name) => [name, readings[name]]),
    ) as Readings;
    const key = JSON.stringify([answers, decision]);
    if (!distinct.has(key)) distinct.set(key, { readings: answers, decision });
  }
  return [...distinct.values()];
}
