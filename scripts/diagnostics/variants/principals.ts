import type { Variants } from './variant';
import { statement } from './write';

const of = (Principal: unknown) => statement({ Principal }, 'resource');
const not = (NotPrincipal: unknown) => statement({ Effect: 'Deny', NotPrincipal }, 'resource');
const ALICE = 'arn:aws:iam::123456789012:user/alice';

export const PRINCIPAL_VARIANTS = {
  'principal-not-allowed': [
    statement({ NotPrincipal: { AWS: '123456789012' } }, 'scp'),
    statement({ Principal: '*' }, 'session'),
  ],
  'missing-principal': [statement({ Effect: 'Deny' }, 'resource')],
  'principal-key': [
    of({ service: 'events.amazonaws.com' }),
    of({ cannonicalUser: 'a' }),
    of({ federated: 'x' }),
    of({ aws: '*' }),
    of({ service: '*', Service: 'events.amazonaws.com' }),
    of({ Canonicaluser: 'a' }),
    of({ federate: 'x' }),
  ],
  'principal-format': [
    of('1234567890123'),
    of('x123456789012'),
    of('my arn:aws:iam::123456789012:user/a'),
    of('to events.amazonaws.com'),
    of('events.amazonaws.com/x'),
    of('arn:aws:s3:::b'),
    of('123456789012'),
    of(ALICE),
    of('events.amazonaws.com'),
    of('events.amazonaws.com.cn'),
    of('alice'),
    of({ AWS: 'events.amazonaws.com' }),
    of({ AWS: ['1234567890123', '12345678901', 'arn:aws:s3:::b', ''] }),
    of({ AWS: 'xAIDAJ45Q7YFFAREXAMPLE' }),
    not('arn:aws:sts::123456789012:assumed-role/R/s'),
  ],
  'principal-wildcard': [
    of({ Service: '*' }),
    of({ AWS: '12345678901?' }),
    of({ Federated: 'a*' }),
  ],
  'principal-group': [of({ AWS: [ALICE, 'arn:aws:iam::123456789012:group/a/b'] })],
  'not-principal-allow': [statement({ NotPrincipal: '*' }, 'rcp')],
  'not-principal-account': [
    not({
      AWS: [ALICE, 'arn:aws:iam::111122223333:root', 'arn:aws:sts::111122223333:assumed-role/R/s'],
    }),
    not({ AWS: ['arn:aws:iam::123456789012:role/R', ALICE] }),
  ],
} satisfies Variants;
