/** The words for reasoning about all requests; loaded only together with it. */
export { deadPartWords } from './dead';
export { flipWords } from './flip';
export { intentRobustWords, intentWords, promiseWords, statusWords } from './intent';
export { limitWords } from './limit';
export { mutantWords, partWords } from './mutant';
export { regionWords, relationWords, robustWords } from './relation';
