import { type Policy, type PolicySet, preparePolicy, type ReasoningOptions } from '../../engine';
import { deriveCall } from '../../engine/later';
import type * as reasoning from '../../engine/reasoning';
import type { PolicyDocument } from '../../scenario';
import { policySetOf } from '../../scenario/matrix/column';
import type { Answers, AskedRow, Documents, Kind, Place, Question } from './questions';

/** What answers need of the engine; tests put another one in its place. */
export type ReasoningEngine = Pick<
  typeof reasoning,
  'relate' | 'deadParts' | 'generateTable' | 'rateTable' | 'checkIntent' | 'flips'
>;

/** Texts that are kept prepared: more than the columns of a scenario hold. */
const MOST_TEXTS = 400;

/** Answers questions; a policy's text is read once as long as it is asked about. */
export function createAnswering(
  engine: ReasoningEngine,
): (question: Question, deadline: number) => Answers[Kind] {
  const read = createReader();
  return (question, deadline) => {
    const options: ReasoningOptions = { ...question.place, deadline };
    const a = read(question.a);
    switch (question.kind) {
      case 'relate':
        return engine.relate(a, read(question.b), options);
      case 'dead-parts':
        return engine.deadParts(a, options);
      case 'table':
        return engine.generateTable(a, question.b && read(question.b), options);
      case 'rating': {
        const rows = question.rows.flatMap((row) => requestOf(row, question.place));
        return engine.rateTable(rows, a, question.b && read(question.b), options);
      }
      case 'intent':
        return engine.checkIntent(a, question.intent, options);
      case 'flips':
        return engine.flips(a, question.request, options);
    }
  };
}

/** A row that cannot be read shows nothing. */
function requestOf({ call, site, context }: AskedRow, place: Place) {
  const derived = deriveCall(call, { ...place.site, ...site }, place.readings, context);
  const [first] = derived.ok ? derived.variants : [];
  return first ? [{ request: first.request }] : [];
}

function createReader(): (documents: Documents) => PolicySet {
  const known = new Map<string, Policy>();
  const readOne = ({ type, text }: PolicyDocument): Policy => {
    const key = `${type} ${text}`;
    const policy = known.get(key) ?? preparePolicy(text, type);
    // Put back at the end, so that what was not asked about for longest goes first.
    known.delete(key);
    known.set(key, policy);
    const [oldest] = known.keys();
    if (known.size > MOST_TEXTS && oldest !== undefined) known.delete(oldest);
    return policy;
  };
  return (documents) => policySetOf(documents, documents.map(readOne));
}
