import { describe, expect, it } from 'vitest';
import { explain } from '../iam/explain/explain';
import { policiesOf, type WrittenPolicies } from '../iam/testing/case';
import { listElementWords } from './element';
import { plain } from './phrase';
import { shortReason } from './short-reason';
import { verdictLead } from './verdict';

const OTHER = '210987654321';
const USER = 'arn:aws:iam::123456789012:user/alice';

const allow = (action: string, more: object = {}) => ({
  Effect: 'Allow',
  Action: action,
  Resource: '*',
  ...more,
});
const of = (...statements: object[]) => ({ Version: '2012-10-17', Statement: statements });
const FULL = of(allow('*'));
const TARGETS = of(allow('events:PutTargets'));
const to = (principal: object) => of(allow('events:PutEvents', { Principal: principal }));

/** The cell's short reason and the panel's lead, for a PutEvents to a bus of this account. */
function said(written: WrittenPolicies, { principal = USER, account = '123456789012' } = {}) {
  const request = {
    principal,
    action: 'events:PutEvents',
    resource: `arn:aws:events:us-east-1:${account}:event-bus/orders`,
    context: new Map(),
  };
  const explanation = explain(policiesOf(written).policies, request);
  return [
    shortReason({ explanation, call: 'PutEvents', request }),
    plain(verdictLead(explanation, request.action)),
  ];
}

describe('a call that one layer withholds', () => {
  it.each<[string, WrittenPolicies, string, string]>([
    [
      'a boundary about something else',
      { identity: [FULL], boundary: [TARGETS] },
      "The permissions boundary doesn't allow events:PutEvents",
      'The permissions boundary does not allow this call: its one Allow is not about `events:PutEvents`.',
    ],
    [
      'a boundary that names another bus',
      {
        identity: [FULL],
        boundary: [
          of(
            allow('events:PutEvents', {
              Resource: 'arn:aws:events:us-east-1:123456789012:event-bus/other',
            }),
          ),
        ],
      },
      "Event bus orders isn't covered (permissions boundary)",
      'The permissions boundary does not allow this call: the one Allow that could does not match.',
    ],
    [
      'a session policy',
      { identity: [FULL], session: [TARGETS] },
      "The session policy doesn't allow events:PutEvents",
      'The session policy does not allow this call: its one Allow is not about `events:PutEvents`.',
    ],
    [
      'an SCP at the root',
      { identity: [FULL], scp: [[TARGETS], [FULL]] },
      "The SCP at the root doesn't allow events:PutEvents",
      'The SCP at the root does not allow this call: its one Allow is not about `events:PutEvents`.',
    ],
    [
      'an SCP at the second level',
      { identity: [FULL], scp: [[FULL], [TARGETS]] },
      "The SCP at level 2 doesn't allow events:PutEvents",
      'The SCP at level 2 does not allow this call: its one Allow is not about `events:PutEvents`.',
    ],
    [
      'a bus policy that only names the account',
      { identity: [TARGETS], resource: to({ AWS: '123456789012' }) },
      "The caller's own policies must allow it too",
      "The bus policy names the account only, so that the caller's own policies have to allow the call: its one Allow is not about `events:PutEvents`.",
    ],
    [
      'nobody, and the limits allow everything',
      { identity: [TARGETS], boundary: [FULL], scp: [[FULL]] },
      'No statement allows events:PutEvents',
      'Nothing allows this call: its one Allow is not about `events:PutEvents`.',
    ],
    [
      'nobody: what grants is told before what limits',
      { identity: [TARGETS], scp: [[TARGETS]] },
      'No statement allows events:PutEvents',
      'Nothing allows this call: its one Allow is not about `events:PutEvents`.',
    ],
  ])('%s', (_, policies, reason, lead) => expect(said(policies)).toEqual([reason, lead]));

  it('is limited by a boundary where the bus policy names the role', () => {
    const role = 'arn:aws:iam::123456789012:role/Publisher';
    const policies = { resource: to({ AWS: role }), boundary: [TARGETS] };
    const session = 'arn:aws:sts::123456789012:assumed-role/Publisher/job';
    expect(said(policies, { principal: session })[0]).toBe(
      "The permissions boundary doesn't allow events:PutEvents",
    );
  });
});

describe("a call to another account's bus", () => {
  it.each<[string, WrittenPolicies, string, string]>([
    [
      'without a bus policy',
      { identity: [FULL] },
      "Another account's bus: its policy must allow it too",
      "The caller's side allows this call. The bus belongs to another account, whose own policy has to allow it too: there is none.",
    ],
    [
      'with a bus policy for somebody else',
      { identity: [FULL], resource: to({ AWS: OTHER }) },
      "Principal user alice isn't named (bus policy)",
      "The caller's side allows this call. The bus belongs to another account, whose own policy has to allow it too: the one Allow that could does not match.",
    ],
    [
      'with a bus policy, but without an identity policy that allows it',
      { identity: [TARGETS], resource: to({ AWS: '123456789012' }) },
      "The caller's own policies must allow it too",
      "The policy of the other account's bus allows this call. The caller's own policies have to allow it too: its one Allow is not about `events:PutEvents`.",
    ],
    [
      'with neither',
      { identity: [TARGETS] },
      'No statement allows events:PutEvents',
      'Nothing allows this call: its one Allow is not about `events:PutEvents`.',
    ],
    [
      'with both, and a boundary that does not',
      { identity: [FULL], resource: to({ AWS: USER }), boundary: [TARGETS] },
      "The permissions boundary doesn't allow events:PutEvents",
      'The permissions boundary does not allow this call: its one Allow is not about `events:PutEvents`.',
    ],
  ])('%s', (_, policies, reason, lead) =>
    expect(said(policies, { account: OTHER })).toEqual([reason, lead]),
  );
});

describe('a caller without policies of its own', () => {
  it('who is the root user of the account is told that no Allow is needed', () => {
    expect(said({ identity: [TARGETS] }, { principal: '123456789012' })).toEqual([
      '',
      'The root user of an account needs no Allow in it, and no statement denies it.',
    ]);
  });

  const service = { principal: 'events.amazonaws.com' };

  it('is told that only the bus policy can allow it', () => {
    expect(said({ identity: [FULL] }, service)).toEqual([
      'Only a bus policy can allow this caller',
      'This caller has no policies of its own, so that the bus policy has to allow the call: there is none.',
    ]);
    expect(said({ resource: to({ AWS: OTHER }) }, { principal: '*' })).toEqual([
      "Principal * isn't named (bus policy)",
      'This caller has no policies of its own, so that the bus policy has to allow the call: the one Allow that could does not match.',
    ]);
  });

  it("is told of a resource where the action is another service's", () => {
    const request = {
      principal: 'events.amazonaws.com',
      action: 'sqs:SendMessage',
      resource: 'arn:aws:sqs:us-east-1:123456789012:orders',
      context: new Map(),
    };
    const explanation = explain({}, request);
    expect(shortReason({ explanation, call: 'Other', request })).toBe(
      'Only a resource policy can allow this caller',
    );
    expect(plain(verdictLead(explanation, request.action))).toBe(
      'This caller has no policies of its own, so that the resource policy has to allow the call: there is none.',
    );
  });

  it('is told that the bus policy is about something else', () => {
    const policies = { resource: of(allow('events:PutRule', { Principal: '*' })) };
    expect(said(policies, service)[0]).toBe("The bus policy doesn't allow events:PutEvents");
  });
});

describe('a Deny with NotPrincipal', () => {
  const deny = { Effect: 'Deny', Action: 'events:PutEvents', Resource: '*' };
  const spared = { ...deny, NotPrincipal: { AWS: [USER, '123456789012'] } };
  const listed = (written: WrittenPolicies) => {
    const request = {
      principal: USER,
      action: 'events:PutEvents',
      resource: 'arn:aws:events:us-east-1:123456789012:event-bus/orders',
      context: new Map(),
    };
    const { statements } = explain(policiesOf(written).policies, request);
    const [element] = statements.at(-1)?.elements ?? [];
    if (element === undefined || element.kind === 'condition') throw new Error('no principal');
    const { title, detail } = listElementWords(element);
    return [plain(title), plain(detail)];
  };

  it('spares who is listed with the account', () => {
    expect(listed({ identity: [FULL], resource: of(spared) })).toEqual([
      `NotPrincipal \`${USER}\` excludes \`${USER}\``,
      '',
    ]);
  });

  it('says why it denies somebody whom it lists', () => {
    const policy = of({ ...deny, NotPrincipal: { AWS: USER } });
    expect(listed({ identity: [FULL], resource: policy })).toEqual([
      `NotPrincipal \`${USER}\` is listed, but not spared`,
      'It spares only a caller that is listed together with its account (a session with its role, too), and nobody who has a permissions boundary.',
    ]);
  });
});
