/** What a rule can receive from outside the values that its policies name. */
export { type OutsideAnswer, outsideEvents } from './outside-events';
