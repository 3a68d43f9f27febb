/** The words for reasoning about all requests; loaded only together with it. */
export { deadPartWords } from './dead';
export { changeWords, flipWords } from './flip';
export { intentRobustWords, intentWords, promiseWords, statusWords } from './intent';
export { limitsWords, limitWords } from './limit';
export { mutantWords, partWords } from './mutant';
export { PROMISE_KINDS, shortPromise } from './promise';
export { proofWords, regionWords, relationWords, robustWords } from './relation';
