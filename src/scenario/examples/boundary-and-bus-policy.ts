import type { PolicyDocument } from '../types';
import { type ExampleFile, putEvents } from './example';
import { allow, EVALUATION_LOGIC, FULL_ACCESS, orderPlaced, policyText } from './policy-texts';

const SESSION = 'arn:aws:sts::123456789012:assumed-role/Publisher/job';

const s3Only: PolicyDocument = { type: 'boundary', text: policyText(allow('s3:*')) };

function busPolicy(principal: string): PolicyDocument {
  const text = policyText({
    Sid: 'AllowPutEvents',
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: 'events:PutEvents',
    Resource: 'arn:aws:events:us-east-1:123456789012:event-bus/orders',
  });
  return { type: 'resource', text };
}

/**
 * Expected values: the page says that an implicit deny in a boundary does not limit what a resource
 * policy grants to the ARN of a user or of a role session, and does limit what it grants to a role.
 */
export const boundaryAndBusPolicy: ExampleFile = {
  source: EVALUATION_LOGIC,
  columns: [
    {
      name: 'Bus names the user',
      policies: [s3Only, busPolicy('arn:aws:iam::123456789012:user/alice')],
    },
    { name: 'Bus names the session', policies: [s3Only, busPolicy(SESSION)] },
    {
      name: 'Bus names the role',
      policies: [s3Only, busPolicy('arn:aws:iam::123456789012:role/Publisher')],
    },
    {
      name: 'Role, boundary allows',
      policies: [
        { type: 'boundary', text: FULL_ACCESS },
        busPolicy('arn:aws:iam::123456789012:role/Publisher'),
      ],
    },
  ],
  rows: [
    putEvents(orderPlaced('orders'), {
      expected: ['Yes', 'No', 'No', 'No'],
      note: 'The user alice: named by her own ARN, she is granted what the boundary is silent about',
    }),
    putEvents(orderPlaced('orders'), {
      site: { principal: SESSION },
      expected: ['No', 'Yes', 'No', 'Yes'],
      note: 'A session of the role Publisher: the boundary limits what is granted to the role',
    }),
  ],
};
