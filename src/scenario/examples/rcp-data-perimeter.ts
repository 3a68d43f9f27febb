import type { PolicyDocument } from '../types';
import { type ExampleFile, putEvents } from './example';
import { allow, orderPlaced, policyText } from './policy-texts';

const PUBLISHER = policyText(allow('events:PutEvents'));
const openBus: PolicyDocument = {
  type: 'resource',
  text: policyText(allow('events:PutEvents', { Principal: '*' })),
};

/** RCPFullAWSAccess, which AWS attaches at every level, and a Deny. */
const perimeter: PolicyDocument = {
  type: 'rcp',
  level: 0,
  text: policyText(allow('*', { Principal: '*' }), {
    Sid: 'OwnAccountAndServicesOnly',
    Effect: 'Deny',
    Principal: '*',
    Action: 'events:PutEvents',
    Resource: '*',
    Condition: {
      StringNotEqualsIfExists: { 'aws:PrincipalAccount': '123456789012' },
      BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
    },
  }),
};

/**
 * Expected values: an RCP's Deny wins over every Allow, whoever calls; services are spared by the
 * second condition.
 */
export const rcpDataPerimeter: ExampleFile = {
  source: {
    title: 'AWS Organizations User Guide: Resource control policies',
    url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html',
  },
  columns: [
    { name: 'An open bus', policies: [PUBLISHER, openBus] },
    { name: 'The same with an RCP', policies: [PUBLISHER, perimeter, openBus] },
  ],
  rows: [
    putEvents(orderPlaced('orders'), {
      expected: ['Yes', 'Yes'],
      note: 'AWS lists the services that RCPs apply to: see whether EventBridge is among them',
    }),
    putEvents(orderPlaced('orders'), {
      site: { principal: 'arn:aws:iam::210987654321:user/mallory' },
      expected: ['Yes', 'No'],
      note: 'A user of another account',
    }),
    putEvents(orderPlaced('orders'), {
      site: { principal: 'events.amazonaws.com' },
      expected: ['Yes', 'Yes'],
      note: 'EventBridge itself',
    }),
  ],
};
