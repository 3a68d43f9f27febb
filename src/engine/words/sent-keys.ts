import type { ConditionExplanation } from '../iam/explanation';
import type { Phrase } from './phrase';

const ALWAYS = 'with every call';
const MEMBER = "when the caller's account belongs to an organization";
const ENDPOINT = 'when the call comes through a VPC endpoint';
const TEMPORARY = 'with temporary credentials';
const TAGGED = 'when the call sets tags';
const SERVICE = 'when a service makes the call';
const INSTANCE = 'when the caller uses the role of an EC2 instance';
const ON_BEHALF = 'when a service makes the call for the caller';

/**
 * Global keys that AWS adds by itself and nothing in a call's text or its caller's ARN tells, in
 * lower case, and when it does (UG condition keys, "Availability"). Keys that end in `/` stand for
 * all that begin with them. Keys that follow from the request are `iam/principal/context.ts`'s.
 */
const SENT: ReadonlyMap<string, string> = new Map([
  ['aws:currenttime', ALWAYS],
  ['aws:epochtime', ALWAYS],
  ['aws:securetransport', ALWAYS],
  ['aws:useragent', ALWAYS],
  ['aws:userid', ALWAYS],
  ['aws:viaawsservice', 'with calls to most services'],
  ['aws:sourceip', 'unless the call comes through a VPC endpoint'],
  ['aws:sourcevpc', ENDPOINT],
  ['aws:sourcevpcarn', ENDPOINT],
  ['aws:sourcevpce', ENDPOINT],
  ['aws:vpcsourceip', ENDPOINT],
  ['aws:vpceaccount', ENDPOINT],
  ['aws:vpceorgid', ENDPOINT],
  ['aws:vpceorgpaths', ENDPOINT],
  ['aws:principalorgid', MEMBER],
  ['aws:principalorgpaths', MEMBER],
  ['aws:principaltag/', 'when the caller carries this tag'],
  ['aws:resourceorgid', "when the resource's account belongs to an organization"],
  ['aws:resourceorgpaths', "when the resource's account belongs to an organization"],
  ['aws:resourcetag/', 'when the resource carries this tag'],
  ['aws:requesttag/', TAGGED],
  ['aws:tagkeys', TAGGED],
  ['aws:multifactorauthage', 'when the caller signed in with a second factor'],
  ['aws:multifactorauthpresent', TEMPORARY],
  ['aws:tokenissuetime', TEMPORARY],
  ['aws:federatedprovider', 'when the caller is federated'],
  ['aws:sourceidentity', 'when the session carries a source identity'],
  ['aws:calledvia', ON_BEHALF],
  ['aws:calledviafirst', ON_BEHALF],
  ['aws:calledvialast', ON_BEHALF],
  ['aws:sourcearn', SERVICE],
  ['aws:sourceaccount', SERVICE],
  ['aws:sourceorgid', SERVICE],
  ['aws:sourceorgpaths', SERVICE],
  ['aws:sourceowner', SERVICE],
  ['aws:assumedroot', 'when the session was opened with AssumeRoot'],
  ['aws:chatbotsourcearn', 'when a chat configuration opened the session'],
  ['aws:ec2instancesourceprivateipv4', INSTANCE],
  ['aws:ec2instancesourcevpc', INSTANCE],
  ['aws:referer', 'when the client states it, as browsers do'],
]);

/**
 * A key that this request lacks though AWS would send it: the outcome here may not be AWS's.
 *
 * @returns one sentence without a full stop; nothing for a key that is there or rightly absent
 */
export function sentKeyWords({ key, requested }: ConditionExplanation): Phrase {
  if (requested !== undefined) return [];
  const name = key.toLowerCase().replace(/\/.*/, '/');
  const when = SENT.get(name);
  if (when === undefined) return [];
  return [
    `The request in this playground does not hold this key, but AWS sends it ${when}; give its value under Context`,
  ];
}
