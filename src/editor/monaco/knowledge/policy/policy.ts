import { elementPage } from '../pages';
import { OBJECT, type Shape } from '../shape';
import { statement } from './statement';

const STATEMENT_SNIPPETS = [
  {
    label: 'Allow statement',
    about: 'A statement that allows one action',
    body: '{\n\t"Sid": "${1:AllowPutRule}",\n\t"Effect": "Allow",\n\t"Action": "${2:events:PutRule}",\n\t"Resource": "${3:*}"\n}',
  },
  {
    label: 'Allow statement for some sources',
    about: 'A statement that allows rules for some event sources alone',
    body: '{\n\t"Sid": "${1:AllowPutRuleForEC2Events}",\n\t"Effect": "Allow",\n\t"Action": "events:PutRule",\n\t"Resource": "*",\n\t"Condition": {\n\t\t"ForAllValues:StringEquals": { "events:source": ["${2:aws.ec2}"] },\n\t\t"Null": { "events:source": "false" }\n\t}\n}',
  },
  {
    label: 'Deny statement',
    about: 'A statement that denies one action, whatever else allows it',
    body: '{\n\t"Sid": "${1:DenyPutRule}",\n\t"Effect": "Deny",\n\t"Action": "${2:events:PutRule}",\n\t"Resource": "${3:*}"\n}',
  },
];

/** An IAM policy document. */
export const policy: Shape = {
  snippets: [
    {
      label: 'Policy',
      about: 'A policy with one statement',
      body: '{\n\t"Version": "2012-10-17",\n\t"Statement": [\n\t\t{\n\t\t\t"Effect": "Allow",\n\t\t\t"Action": "${1:events:PutRule}",\n\t\t\t"Resource": "${2:*}"\n\t\t}\n\t]\n}',
    },
  ],
  keys: {
    Version: {
      about:
        'The version of the policy language, not of this policy. Policy variables such as `${aws:PrincipalAccount}` work under `2012-10-17` alone; without it they are plain text.',
      source: elementPage('Version'),
      values: [
        { value: '2012-10-17', about: 'The current policy language, with policy variables.' },
        { value: '2008-10-17', about: 'The old policy language: `${…}` is plain text in it.' },
      ],
    },
    Id: {
      about: 'A name for the whole policy. It has no effect on what is allowed.',
      source: elementPage('Id'),
    },
    Statement: {
      about:
        'The rules of the policy: one statement or a list of them. A statement applies when its action, its resource and all its conditions fit the request; one Deny that applies outweighs every Allow.',
      source: elementPage('Statement'),
      stub: '[\n\t{\n\t\t$1\n\t}\n]',
      ...statement,
      items: { ...statement, snippets: STATEMENT_SNIPPETS, stub: OBJECT },
      snippets: STATEMENT_SNIPPETS,
    },
  },
};
