import { type ExampleFile, putRule, putTargets } from './example';
import { allow, EVALUATION_LOGIC, FULL_ACCESS, policyText, scp } from './policy-texts';
import { FUNCTION, targets } from './targets';

const DEVELOPER = policyText(allow('events:*'));
const NO_TARGETS = policyText(allow('*'), {
  Sid: 'NoTargets',
  Effect: 'Deny',
  Action: 'events:PutTargets',
  Resource: '*',
});

/**
 * Expected values: every level from the root down to the account has to allow the call, and a Deny
 * at any of them wins.
 */
export const scpLevels: ExampleFile = {
  source: EVALUATION_LOGIC,
  columns: [
    { name: 'Both allow all', policies: [DEVELOPER, scp(0, FULL_ACCESS), scp(1, FULL_ACCESS)] },
    {
      name: 'Unit allows PutRule',
      policies: [DEVELOPER, scp(0, FULL_ACCESS), scp(1, policyText(allow('events:PutRule')))],
    },
    {
      name: 'Root denies targets',
      policies: [DEVELOPER, scp(0, NO_TARGETS), scp(1, FULL_ACCESS)],
    },
    { name: 'SCPs alone', policies: [scp(0, FULL_ACCESS), scp(1, FULL_ACCESS)] },
  ],
  rows: [
    putRule(
      '{ "source": ["com.example.orders"] }',
      ['Yes', 'Yes', 'Yes', 'No'],
      'An SCP only limits: without an identity policy nothing is allowed',
    ),
    putTargets(targets(FUNCTION), {
      expected: ['Yes', 'No', 'No', 'No'],
      note: 'One level that is silent is enough for a No, and so is one that denies',
    }),
  ],
};
