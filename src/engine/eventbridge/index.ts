/** EventBridge's side of the engine: what its calls put before IAM, and what its patterns match. */
export { isAboutBus } from './arn';
export type * from './call';
export * from './pattern';
export { derivePutRule } from './request/put-rule';
