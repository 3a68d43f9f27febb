/** The one place where explanations become words; used by the page and the command line. */
export {
  type BasisWords,
  basisWords,
  standingSentence,
  verdictBasis,
  verdictStanding,
} from './basis';
export type { CallKind } from './call';
export { conditionWords, type LineWords } from './condition';
export {
  type DependsWords,
  decisionWords,
  dependsWords,
  type OutcomeWords,
  type QuestionWords,
  shortDepends,
} from './depends';
export { listElementWords, listValueWords } from './element';
export { keyWords } from './key';
export { nearestMisses } from './near-miss';
export type { SourcePage } from './pages';
export { code, type Phrase, plain, type Segment, strong } from './phrase';
export { refusedValues, requestedValues } from './refused';
export { shortReason } from './short-reason';
export { statementWords } from './statement';
export { sameStatement, statementName } from './statement-name';
export { policyValueWords, requestValueHolds, requestValueWords } from './value';
export { verdictLead } from './verdict';
