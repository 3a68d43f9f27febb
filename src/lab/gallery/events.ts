import type { LabCall } from '../../scenario';

/** An event to try, as it comes in real life. */
export interface GalleryEvent {
  readonly title: string;
  readonly detail: string;
  readonly call: Omit<LabCall, 'id'>;
}

/** An event of AWS's own as rules receive it; made up, with the members that AWS documents. */
function fromAws(
  title: string,
  event: {
    readonly source: string;
    readonly 'detail-type': string;
    readonly resources: readonly string[];
  },
  detail: object,
): GalleryEvent {
  const whole = {
    version: '0',
    id: '7bf73129-1428-4cd3-a780-95db273d1602',
    'detail-type': event['detail-type'],
    source: event.source,
    account: '123456789012',
    time: '2026-01-31T12:00:00Z',
    region: 'us-east-1',
    resources: event.resources,
    detail,
  };
  return {
    title,
    detail: `${event.source}, sent by AWS itself`,
    call: { title, text: JSON.stringify(whole, undefined, 2) },
  };
}

const USER_CREATED: GalleryEvent = {
  title: 'UserCreated',
  detail: 'com.mycompany.userservice, sent by your own code',
  call: {
    title: 'UserCreated',
    text: `[
  {
    "Source": "com.mycompany.userservice",
    "DetailType": "UserCreated",
    "Detail": "{\\"userId\\": \\"user-123\\", \\"plan\\": \\"free\\"}"
  }
]`,
  },
};

/** Events to try. Those of AWS come to the default bus, and nobody is asked for permission. */
export const GALLERY: readonly GalleryEvent[] = [
  USER_CREATED,
  fromAws(
    'EC2 instance stopped',
    {
      source: 'aws.ec2',
      'detail-type': 'EC2 Instance State-change Notification',
      resources: ['arn:aws:ec2:us-east-1:123456789012:instance/i-0abc1234def567890'],
    },
    { 'instance-id': 'i-0abc1234def567890', state: 'stopped' },
  ),
  fromAws(
    'S3 object created',
    {
      source: 'aws.s3',
      'detail-type': 'Object Created',
      resources: ['arn:aws:s3:::incoming-reports'],
    },
    {
      version: '0',
      bucket: { name: 'incoming-reports' },
      object: { key: '2026/01/report.csv', size: 52_428, etag: 'b1946ac92492d2347c6235b4d2611184' },
      requester: '123456789012',
      'source-ip-address': '203.0.113.7',
      reason: 'PutObject',
    },
  ),
  fromAws(
    'CloudTrail: a bucket is deleted',
    { source: 'aws.s3', 'detail-type': 'AWS API Call via CloudTrail', resources: [] },
    {
      eventVersion: '1.11',
      eventSource: 's3.amazonaws.com',
      eventName: 'DeleteBucket',
      awsRegion: 'us-east-1',
      sourceIPAddress: '203.0.113.7',
      userIdentity: {
        type: 'IAMUser',
        principalId: 'AIDACKCEVSQ6C2EXAMPLE',
        arn: 'arn:aws:iam::123456789012:user/alice',
        userName: 'alice',
      },
      requestParameters: { bucketName: 'incoming-reports' },
    },
  ),
  fromAws(
    'Health: an abuse report',
    {
      source: 'aws.health',
      'detail-type': 'AWS Health Abuse Event',
      resources: ['arn:aws:ec2:us-east-1:123456789012:instance/i-0abc1234def567890'],
    },
    {
      service: 'ABUSE',
      eventTypeCode: 'AWS_ABUSE_DOS_REPORT',
      eventTypeCategory: 'issue',
      startTime: 'Sat, 31 Jan 2026 11:30:00 GMT',
      affectedEntities: [{ entityValue: 'i-0abc1234def567890' }],
    },
  ),
];
