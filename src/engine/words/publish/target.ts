import type { Hop, PreparedRule, RefusedTarget, TargetOutcome } from '../../eventbridge/publish';
import type { StopReason } from '../../eventbridge/publish/delivery';
import type { TargetPermission } from '../../eventbridge/publish/target';
import { resourceWords } from '../arn';
import { code, listedCode, type Phrase, shorten } from '../phrase';
import { questionWords } from './question';

/** Step five: what a target is. */
export function targetWords({
  target,
}: {
  readonly target: Pick<TargetOutcome['target'], 'arn'>;
}): Phrase {
  const words = resourceWords(target.arn);
  if (!words) return [code(shorten(target.arn, 120)), ' is no ARN.'];
  return [`${words.type} `, code(shorten(words.name, 80))];
}

/** What a rule sets going, in short: `→ Lambda function Pack and 2 more, 1 refused`. */
export function targetsWords({
  targets: [first, ...more],
  refusedTargets,
  targetsReadable,
}: PreparedRule): Phrase {
  if (!targetsReadable) return ['targets cannot be read'];
  const doubtful = refusedTargets.filter(({ basis }) => basis.standing === 'open').length;
  const refused = refusedTargets.length - doubtful;
  const rest = [
    ...(refused > 0 ? [`${refused} refused`] : []),
    ...(doubtful > 0 ? [`${doubtful} in doubt`] : []),
  ].join(', ');
  if (!first) return [rest === '' ? 'no targets' : `targets: ${rest}`];
  return [
    '→ ',
    ...targetWords({ target: first }),
    more.length > 0 ? ` and ${more.length} more` : '',
    rest === '' ? '' : `, ${rest}`,
  ];
}

/** Why a target is not invoked, or why nobody knows. */
export function refusedWords({ arn, why, basis }: RefusedTarget): Phrase {
  const unknown = basis.standing === 'open';
  switch (why.kind) {
    case 'not-an-object':
      return ['It is no object with an ', code('Id'), ' and an ', code('Arn'), REFUSED];
    case 'id':
      return why.id === undefined
        ? ['It has no ', code('Id'), REFUSED]
        : [
            'Its ',
            code('Id'),
            ' ',
            code(shorten(why.id, 80)),
            ' is not 1 to 64 letters, digits, dots, dashes and underscores',
            REFUSED,
          ];
    case 'arn':
      return arn === undefined
        ? ['It has no ', code('Arn'), REFUSED]
        : [
            'PutTargets names a target by an ARN, so that this one is not on the rule. AWS does not document its answer.',
          ];
    case 'role':
      return [
        'Its ',
        code('RoleArn'),
        ' is not the ARN of a role',
        unknown ? '. What PutTargets does with it, AWS does not document.' : REFUSED,
      ];
    case 'same-id':
      return [
        'Another target has the ',
        code('Id'),
        ' ',
        code(shorten(why.id, 80)),
        ' too, and a rule has one of each. Which of them it has, AWS does not document.',
      ];
    case 'too-many':
      return [
        `A rule holds ${why.limit} targets, and these are ${why.count}: PutTargets answers `,
        code('LimitExceededException'),
        '. Which of them are on the rule, the calls decide that put them.',
      ];
  }
}

const REFUSED = ': PutTargets refuses it.';

/** What else has to permit that the target is invoked. Whether it does is not in the world. */
export function permissionWords(permission: TargetPermission): Phrase {
  switch (permission.kind) {
    case 'resource-policy':
      return [
        'Its own policy has to let ',
        code(permission.principal),
        ' do ',
        ...listedCode(permission.actions),
        ', best with ',
        code('aws:SourceArn'),
        ' = ',
        code(permission.sourceArn),
        '.',
      ];
    case 'role':
      return [
        'The role ',
        code(shorten(permission.roleArn, 120)),
        ...(permission.actions.length === 0
          ? [' has to allow what the target needs.']
          : [' has to allow ', ...listedCode(permission.actions), '.']),
      ];
    case 'role-missing':
      return [
        'It needs a ',
        code('RoleArn'),
        ...(permission.actions.length === 0
          ? []
          : [' whose role allows ', ...listedCode(permission.actions)]),
        ', and has none: it is not invoked.',
      ];
    case 'event-bus':
      return ["The receiving bus's policy decides."];
    case 'unknown':
      return ['Whether a rule can have this kind of target, and what it needs, is not known here.'];
  }
}

const STOPS: Readonly<Record<StopReason, string>> = {
  'third-account': 'An event that came from another bus is not sent on to a third account.',
  'third-region': 'An event that came from another Region is not sent on to a third one.',
  'third-bus': 'An event that came from another bus is not sent on to a third bus.',
  cycle: 'The event has been on this bus already, and is not sent there again.',
  'not-a-bus': 'This is not the ARN of an event bus.',
};

/** What becomes of an event on its way to another bus. */
export function hopWords(hop: Hop): Phrase {
  if (hop.kind === 'stopped') {
    const unsure = hop.basis.standing === 'open' ? ' AWS does not document this case.' : '';
    return [`${STOPS[hop.why]}${unsure}`];
  }
  const who: Phrase = [
    { role: 'The role ', account: 'The account ', service: 'The service ' }[hop.sender.kind],
    code(shorten(hop.sender.principal, 120)),
  ];
  switch (hop.kind) {
    case 'sent':
      return [
        ...who,
        ' sends the event on, and the receiving bus lets it in',
        ...(hop.sender.assumesOwnPolicies && hop.sender.kind === 'role'
          ? [' if the role itself allows ', code('events:PutEvents'), ' there.']
          : ['.']),
      ];
    case 'depends':
      return [
        ...who,
        ' sends the event on; whether the bus lets it in depends.',
        ...questionWords(hop.authorization).flatMap((phrase) => [' ', ...phrase]),
      ];
    case 'denied':
      return [...who, ...deniedWords(hop)];
    case 'not-evaluated':
      return ["Not evaluated: the receiving bus's policy cannot be used as it is."];
  }
}

function deniedWords({ sender }: Extract<Hop, { kind: 'denied' | 'not-evaluated' }>): Phrase {
  return [
    ' sends the event on, and the receiving bus does not let it in: its policy has to allow it.',
    ...(sender.kind === 'role' ? [] : [' AWS asks for a ', code('RoleArn'), ' on such a target.']),
  ];
}
