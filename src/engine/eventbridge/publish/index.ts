/** Publishing: a PutEvents call, step by step, from IAM to the targets of the rules that match. */
export type * from './arn-diagnosis';
export type * from './authorization';
export type * from './delivery';
export type * from './journey';
export { prepareWorld } from './prepare-world';
export type * from './publish-call';
export { readPublish } from './read-publish';
export { receive } from './receive';
export type { RefusedTarget } from './refused-target';
export type * from './target';
export { travel } from './travel';
export type * from './world';
