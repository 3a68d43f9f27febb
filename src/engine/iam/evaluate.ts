import { Asked } from './asked';
import { decideAsked } from './decide';
import { deciders } from './deciders';
import type { Decision, Outcome, Verdict } from './decision';
import type { PolicySet } from './policy/policy';
import { READINGS, type ReadingName, type Readings } from './readings';
import type { AuthorizationRequest } from './request';
import { touched } from './touched';

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
  const considered = variants.length > 1 ? compatible(variants, pinned) : variants;
  const [only] = considered;
  if (only && considered.length === 1) {
    const asked = new Asked(only.request, { ...pinned, ...only.readings });
    if (touched(policies, asked).size === 0) return certain(policies, asked);
  }
  const outcomes: Outcome[] = [];
  let first: Asked | undefined;
  const questions = new Set(
    considered.flatMap(({ readings, request }) => [
      ...touched(policies, new Asked(request, { ...pinned, ...readings })),
    ]),
  );
  const answers = combinations(questions);
  for (const { readings, request } of considered) {
    const fixed = { ...pinned, ...readings };
    first ??= new Asked(request, fixed);
    for (const combination of answers) {
      const decision = decideAsked(policies, new Asked(request, { ...fixed, ...combination }));
      outcomes.push({ readings: { ...readings, ...combination }, decision });
    }
  }
  const [{ decision } = { decision: undefined }] = outcomes;
  if (first === undefined || decision === undefined) {
    return { kind: 'certain', decision: 'implicitDeny', decidedBy: [] };
  }
  if (outcomes.every((outcome) => outcome.decision === decision)) return certain(policies, first);
  const decisive = decisiveQuestions(outcomes);
  return { kind: 'depends', outcomes: projected(outcomes, decisive), questions: decisive };
}

function certain(policies: PolicySet, asked: Asked): Verdict {
  const decision = decideAsked(policies, asked);
  return { kind: 'certain', decision, decidedBy: deciders(policies, asked, decision) };
}

/** The variants that agree with what is pinned; the first one when none does. */
function compatible(variants: readonly Variant[], pinned: Readings): readonly Variant[] {
  const agreeing = variants.filter((variant) => agrees(variant.readings, pinned));
  return agreeing.length > 0 ? agreeing : variants.slice(0, 1);
}

function agrees(readings: Readings, pinned: Readings): boolean {
  return names(readings).every(
    (name) => pinned[name] === undefined || pinned[name] === readings[name],
  );
}

function names(readings: Readings): ReadingName[] {
  return (Object.keys(readings) as ReadingName[]).filter((name) => readings[name] !== undefined);
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
