/** The one place where explanations become words; used by the page and the command line. */
export {
  type BasisWords,
  basisWords,
  lineBasis,
  standingSentence,
  verdictBasis,
  verdictStanding,
} from './basis';
export { conditionWords } from './condition';
export { decisionWords } from './decision';
export { shortDepends } from './depends';
export { listElementWords, listValueWords } from './element';
export { nearestMisses } from './near-miss';
export { type Phrase, plain, type Segment } from './phrase';
export {
  allQuestions,
  type QuestionWords,
  questionWords,
  readingsWords,
} from './questions';
export { refusedValues, requestedValues } from './refused';
export { shortReason } from './short-reason';
export { statementWords } from './statement';
export { POLICY_TYPE_WORDS, sameStatement } from './statement-name';
export { policyValueWords, requestValueHolds, requestValueWords } from './value';
export { verdictLead } from './verdict';
