/** The steps of a journey in words. */
export { arnWords } from './arn';
export { publishBasisWords } from './basis';
export { busWords } from './bus';
export { deliveryWords, ruleWords } from './delivery';
export { acceptanceWords, authorizationWords, entryWords, grantWords } from './entry';
export { fieldWords } from './field';
export { outcomeWords } from './outcome';
export { questionWords } from './question';
export { hopWords, permissionWords, refusedWords, targetsWords, targetWords } from './target';
