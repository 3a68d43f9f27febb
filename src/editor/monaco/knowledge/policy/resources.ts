import { AUTHORIZATION } from '../pages';
import { oneOrMany, type Shape } from '../shape';

/** The values of Resource and NotResource. */
export const resources: Shape = oneOrMany({
  source: AUTHORIZATION,
  values: [
    { value: '*', about: 'Every resource.' },
    {
      value: 'arn:aws:events:*:*:rule/*',
      about: 'Every rule, of every event bus, account and region.',
    },
    {
      value: 'arn:aws:events:us-east-1:123456789012:rule/MyRule',
      about: 'The rule `MyRule` on the **default** event bus.',
    },
    {
      value: 'arn:aws:events:us-east-1:123456789012:rule/MyBus/MyRule',
      about: 'The rule `MyRule` on the event bus `MyBus`.',
    },
    {
      value: 'arn:aws:events:us-east-1:123456789012:event-bus/default',
      about: 'The default event bus: what a call of PutEvents is about.',
    },
    {
      value: 'arn:aws:events:us-east-1:123456789012:event-bus/MyBus',
      about: 'The event bus `MyBus`.',
    },
    { value: 'arn:aws:events:*:*:event-bus/*', about: 'Every event bus.' },
  ],
});
