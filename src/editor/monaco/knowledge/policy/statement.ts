import { elementPage } from '../pages';
import { OBJECT, oneOrMany, type Shape } from '../shape';
import { actions } from './actions';
import { condition } from './condition';
import { resources } from './resources';

const principals: Shape = {
  stub: '{ "AWS": "$1" }',
  values: [{ value: '*', about: 'Everyone, of every account.' }],
  keys: {
    AWS: oneOrMany({
      about:
        'An account, a user, a role or a role session: an account id, or a whole ARN. An account stands for everyone whom that account itself allows.',
      source: elementPage('Principal'),
      values: [
        { value: '*', about: 'Everyone, of every account.' },
        { value: 'arn:aws:iam::123456789012:root', about: 'The account 123456789012.' },
        { value: 'arn:aws:iam::123456789012:role/Name' },
      ],
    }),
    Service: oneOrMany({
      about: 'An AWS service that calls on its own, by its principal name.',
      source: elementPage('Principal'),
      values: [{ value: 'events.amazonaws.com' }, { value: 'scheduler.amazonaws.com' }],
    }),
    Federated: oneOrMany({
      about: 'Callers who signed in through an identity provider.',
      source: elementPage('Principal'),
    }),
    CanonicalUser: oneOrMany({
      about: 'An account by its canonical id, as Amazon S3 knows it.',
      source: elementPage('Principal'),
    }),
  },
};

/** One statement. */
export const statement: Shape = {
  keys: {
    Sid: {
      about: 'A name for the statement: letters and digits, once per policy. It has no effect.',
      source: elementPage('Sid'),
    },
    Effect: {
      about: 'What happens when the statement applies. What no statement allows is denied.',
      source: elementPage('Effect'),
      values: [
        { value: 'Allow', about: 'Allows the request, unless a Deny applies as well.' },
        { value: 'Deny', about: 'Denies the request, whatever else allows it.' },
      ],
    },
    Action: {
      about:
        'The calls that the statement speaks of, such as `events:PutRule`. `*` and `?` stand for any characters; upper and lower case do not matter.',
      source: elementPage('Action'),
      ...actions,
    },
    Resource: {
      about:
        'The resources that the statement speaks of, by ARN. `*` and `?` stand for any characters. Actions without a resource of their own need `"*"`.',
      source: elementPage('Resource'),
      ...resources,
    },
    Condition: {
      about:
        'When the statement applies: every operator and every key in it has to fit; of several values of a key one is enough.',
      source: elementPage('Condition'),
      stub: OBJECT,
      ...condition,
    },
    NotAction: {
      about:
        'All calls **but** these. With Allow this takes in every other service, so Deny is where it is usually meant.',
      source: elementPage('NotAction'),
      ...actions,
    },
    NotResource: {
      about: 'All resources **but** these.',
      source: elementPage('NotResource'),
      ...resources,
    },
    Principal: {
      about:
        'Who calls. Only policies of a resource, such as an event bus, name a principal; a policy of a user or role must not.',
      source: elementPage('Principal'),
      ...principals,
    },
    NotPrincipal: {
      about:
        'Everyone **but** these. AWS advises against it; a Deny has to list the account of the principal as well.',
      source: elementPage('NotPrincipal'),
      ...principals,
    },
  },
};
