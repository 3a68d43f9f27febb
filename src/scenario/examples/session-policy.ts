import { type ExampleFile, putEvents, putRule, putTargets } from './example';
import { allow, EVALUATION_LOGIC, orderPlaced, policyText } from './policy-texts';
import { FUNCTION, targets } from './targets';

const ROLE = policyText(allow(['events:PutRule', 'events:PutTargets']));

/**
 * Expected values: the page says that a session may do what both its role's policies and its
 * session policy allow.
 */
export const sessionPolicy: ExampleFile = {
  source: EVALUATION_LOGIC,
  site: { principal: 'arn:aws:sts::123456789012:assumed-role/Deployer/release' },
  columns: [
    { name: 'The role', policies: [ROLE] },
    {
      name: 'With a session policy',
      policies: [
        ROLE,
        { type: 'session', text: policyText(allow(['events:PutRule', 'events:PutEvents'])) },
      ],
    },
  ],
  rows: [
    putRule('{ "source": ["com.example.orders"] }', ['Yes', 'Yes'], 'Both policies allow it'),
    putTargets(targets(FUNCTION), {
      expected: ['Yes', 'No'],
      note: 'The role may, this session may not',
    }),
    putEvents(orderPlaced('orders'), {
      expected: ['No', 'No'],
      note: 'A session policy grants nothing that the role does not have',
    }),
  ],
};
