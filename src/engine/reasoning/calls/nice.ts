import type { CallSite } from '../../eventbridge/call';

const SOURCES = ['aws.s3', 'aws.ec2', 'aws.health', 'aws.ecs', 'com.example.orders'];
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'events:source': SOURCES,
  'events:detail-type': [
    'AWS API Call via CloudTrail',
    'EC2 Instance State-change Notification',
    'AWS Health Event',
    'Object Created',
  ],
  'events:detail.service': ['EC2', 'S3', 'ABUSE', 'RISK'],
  'events:detail.eventtypecode': [
    'AWS_EC2_INSTANCE_STORE_DRIVE_PERFORMANCE_DEGRADED',
    'AWS_ABUSE_DOS_REPORT',
  ],
  'events:detail.useridentity.principalid': ['AIDAJ45Q7YFFAREXAMPLE', 'AROAIIPEUJOUGITIU5BB6'],
  'aws:currenttime': ['2026-01-31T12:00:00Z'],
  'aws:epochtime': ['1769860800'],
  'aws:principalorgid': ['o-a1b2c3d4e5', 'o-z9y8x7w6v5'],
  'aws:resourceorgid': ['o-a1b2c3d4e5', 'o-z9y8x7w6v5'],
  'aws:sourceip': ['203.0.113.7', '198.51.100.7'],
  'aws:sourcevpc': ['vpc-1a2b3c4d'],
  'aws:sourcevpce': ['vpce-1a2b3c4d'],
  'aws:tagkeys': ['team', 'stage'],
};

/** Values of a key that people know, for examples that read well. */
export function niceValues(key: string, site: CallSite): readonly string[] {
  if (key === 'events:targetarn') {
    const at = `${site.region}:${site.account}`;
    return [
      `arn:aws:lambda:${at}:function:my-function`,
      `arn:aws:sqs:${at}:my-queue`,
      `arn:aws:sns:${at}:my-topic`,
    ];
  }
  if (key === 'events:creatoraccount' || key === 'aws:sourceaccount') {
    return [site.account, '999999999999'];
  }
  if (/^aws:(principal|resource|request)tag\//.test(key)) return ['blue', 'green'];
  return VALUES[key] ?? [];
}
