/** The one place where explanations become words; used by the page and the command line. */
export {
  type BasisWords,
  basisWords,
  standingSentence,
  verdictBasis,
  verdictStanding,
} from './basis';
export { conditionWords } from './condition';
export { decisionWords, dependsWords, shortDepends } from './depends';
export { listElementWords, listValueWords } from './element';
export { nearestMisses } from './near-miss';
export { type Phrase, plain, type Segment } from './phrase';
export { refusedValues, requestedValues } from './refused';
export { shortReason } from './short-reason';
export { statementWords } from './statement';
export { POLICY_TYPE_WORDS, sameStatement } from './statement-name';
export { policyValueWords, requestValueHolds, requestValueWords } from './value';
export { verdictLead } from './verdict';
