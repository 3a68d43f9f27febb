/** What reasoning about all requests finds, in words. */
export { deadPartFixTitle, deadPartMessage } from './dead-part';
export { INTENT_KINDS, intentLead, intentWords, statusWord } from './intent';
export { limitsWords } from './limits';
export { editWords, mistakeWords } from './mutant';
export { because, changeWords, type PairNames, relationWords } from './relation';
