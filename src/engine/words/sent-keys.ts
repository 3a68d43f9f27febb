import type { ConditionExplanation } from '../iam/explanation';
import { type Sending, sendingOf } from '../iam/principal/sent';
import type { Phrase } from './phrase';

const WHEN: Readonly<Record<Sending, string>> = {
  always: 'with every call',
  mostly: 'with calls to most services',
  'not-by-endpoint': 'unless the call comes through a VPC endpoint',
  endpoint: 'when the call comes through a VPC endpoint',
  member: "when the caller's account belongs to an organization",
  'caller-tag': 'when the caller carries this tag',
  'owner-member': "when the resource's account belongs to an organization",
  'resource-tag': 'when the resource carries this tag',
  tagging: 'when the call sets tags',
  'second-factor': 'when the caller signed in with a second factor',
  temporary: 'with temporary credentials',
  federated: 'when the caller is federated',
  'source-identity': 'when the session carries a source identity',
  'on-behalf': 'when a service makes the call for the caller',
  service: 'when a service makes the call',
  'assume-root': 'when the session was opened with AssumeRoot',
  chat: 'when a chat configuration opened the session',
  instance: 'when the caller uses the role of an EC2 instance',
  stated: 'when the client states it, as browsers do',
};

/** When AWS sends a key by itself, in words; undefined for one that it does not. */
export function sentWhen(key: string): string | undefined {
  const sending = sendingOf(key);
  return sending && WHEN[sending];
}

/**
 * A key that this request lacks though AWS would send it: the outcome here may not be AWS's.
 *
 * @returns one sentence without a full stop; nothing for a key that is there or rightly absent
 */
export function sentKeyWords({ key, requested }: ConditionExplanation): Phrase {
  if (requested !== undefined) return [];
  const when = sentWhen(key);
  if (when === undefined) return [];
  return [`The key counts as absent here, but AWS sends it ${when}; give its value under Context`];
}
