import type { PolicyDocument } from '../types';
import { type ExampleFile, putEvents } from './example';
import { allow, FULL_ACCESS, orderPlaced, policyText } from './policy-texts';

const PUBLISHER = policyText(allow('events:PutEvents'));

const aliceOnly: PolicyDocument = {
  type: 'resource',
  text: policyText({
    Sid: 'DenyAllButAlice',
    Effect: 'Deny',
    NotPrincipal: {
      AWS: ['arn:aws:iam::123456789012:user/alice', 'arn:aws:iam::123456789012:root'],
    },
    Action: 'events:PutEvents',
    Resource: 'arn:aws:events:us-east-1:123456789012:event-bus/orders',
  }),
};

/**
 * Expected values: the page says that a Deny with NotPrincipal denies every user and role that has
 * a permissions boundary, whoever is listed and whatever the boundary allows.
 */
export const notPrincipalAndBoundary: ExampleFile = {
  source: {
    title: 'IAM User Guide: Permissions boundaries for IAM entities',
    url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
  },
  columns: [
    { name: 'Without a boundary', policies: [PUBLISHER, aliceOnly] },
    {
      name: 'With a boundary',
      policies: [PUBLISHER, { type: 'boundary', text: FULL_ACCESS }, aliceOnly],
    },
  ],
  rows: [
    putEvents(orderPlaced('orders'), {
      expected: ['Yes', 'No'],
      note: 'alice is listed with her account, and denied all the same once she has a boundary',
    }),
    putEvents(orderPlaced('orders'), {
      site: { principal: 'arn:aws:iam::123456789012:user/bob' },
      expected: ['No', 'No'],
      note: 'bob is not listed',
    }),
    putEvents(orderPlaced('reports'), {
      expected: ['Yes', 'Yes'],
      note: 'The Deny is about another bus',
    }),
  ],
};
