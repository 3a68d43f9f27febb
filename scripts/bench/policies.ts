import {
  type AuthorizationRequest,
  decide,
  explain,
  type Policy,
  preparePolicy,
} from '../../src/engine';
import { report } from './report';

const POLICY_B = JSON.stringify({
  Version: '2012-10-17',
  Statement: {
    Sid: 'AllowPutRuleForAllEC2Events',
    Effect: 'Allow',
    Action: 'events:PutRule',
    Resource: '*',
    Condition: { StringEquals: { 'events:source': 'aws.ec2' } },
  },
});

const request = (source: string | string[]): AuthorizationRequest => ({
  principal: 'arn:aws:iam::123456789012:user/alice',
  action: 'events:PutRule',
  resource: 'arn:aws:events:us-east-1:123456789012:rule/MyRule',
  context: new Map([['events:source', source]]),
});

const MATRIX = { patterns: 1000, policies: 100, statements: 10 };

/** Policies: preparing, deciding, explaining, and a whole table. */
export function benchPolicies(): void {
  report('prepare a policy', () => preparePolicy(POLICY_B));
  const policies = { identity: [preparePolicy(POLICY_B)] };
  const requests = [request('aws.ec2'), request('aws.s3'), request(['aws.ec2', 'aws.s3'])];
  let turn = 0;
  const next = () => requests[turn++ % requests.length] as AuthorizationRequest;
  report(
    'decide (prepared, one statement, one condition)',
    () => decide(policies, next()),
    'aim 1,500,000',
  );
  report('decide with full explanation', () => explain(policies, next()), 'aim 300,000');
  benchMatrix();
}

function benchMatrix(): void {
  const columns = Array.from({ length: MATRIX.policies }, (_, i) => ({ identity: [wide(i)] }));
  const rows = Array.from({ length: MATRIX.patterns }, (_, i) => request(`aws.service${i % 500}`));
  const cells = MATRIX.patterns * MATRIX.policies;
  const run = () => {
    for (const policies of columns) for (const row of rows) decide(policies, row);
  };
  report(
    `matrix ${MATRIX.patterns} × ${MATRIX.policies} × ${MATRIX.statements} statements, cells`,
    run,
    undefined,
    cells,
  );
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  console.log(
    `${'the whole matrix once'.padEnd(52)} ${((user + system) / 1000).toFixed(0).padStart(12)} ms (aim 150)`,
  );
}

/** A policy of ten statements with different conditions. */
function wide(seed: number): Policy {
  const statements = Array.from({ length: MATRIX.statements }, (_, i) => ({
    Effect: i % 5 === 4 ? 'Deny' : 'Allow',
    Action: 'events:PutRule',
    Resource: '*',
    Condition: { StringEquals: { 'events:source': `aws.service${(seed * 7 + i * 13) % 500}` } },
  }));
  return preparePolicy(JSON.stringify({ Version: '2012-10-17', Statement: statements }));
}
