/** The words for reasoning about all requests; loaded only together with it. */
export { deadPartWords } from './dead';
export { changeWords, flipWords } from './flip';
export { intentRobustWords, intentWords, promiseWords, statusWords } from './intent';
export { limitsWords } from './limit';
export { mutantWords } from './mutant';
export { PROMISE_KINDS, shortPromise } from './promise';
export { proofWords, regionWords, relationWords, robustWords } from './relation';
