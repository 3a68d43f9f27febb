/** Values that people know, so that a sample looks like an event and not like a riddle. */
const FAMILIAR: Readonly<Record<string, readonly string[]>> = {
  source: ['aws.s3', 'aws.ec2', 'aws.health', 'aws.iam', 'com.example.orders'],
  'detail-type': [
    'Object Created',
    'EC2 Instance State-change Notification',
    'AWS Health Event',
    'AWS API Call via CloudTrail',
    'Order Placed',
  ],
  account: ['123456789012'],
  region: ['us-east-1', 'eu-west-1'],
  time: ['2026-01-31T12:00:00Z'],
  version: ['0'],
  id: ['7bf73129-1428-4cd3-a780-95db273d1602'],
  'detail.service': ['S3', 'EC2', 'RDS', 'ABUSE'],
  'detail.eventTypeCode': [
    'AWS_EC2_INSTANCE_RETIREMENT_SCHEDULED',
    'AWS_RDS_MAINTENANCE_SCHEDULED',
    'AWS_ABUSE_DOS_REPORT',
  ],
  'detail.userIdentity.principalId': ['AIDAJ45Q7YFFAREXAMPLE', 'AROAJ45Q7YFFAREXAMPLE:session'],
};

export function familiarValues(path: string): readonly string[] {
  return FAMILIAR[path] ?? ['example'];
}
