import { conditionKey } from './condition-key';

/**
 * When AWS puts a global key into a request: `always`; `usually`, with named exceptions;
 * `organization`, when an account belongs to one; `sometimes`, in the case that is named.
 */
export type PresenceKind = 'always' | 'usually' | 'organization' | 'sometimes';

export interface GlobalPresence {
  readonly kind: PresenceKind;
  /** Completes “AWS sends the key …”. */
  readonly when: string;
}

const always: GlobalPresence = { kind: 'always', when: 'with every call' };
const usually = (when: string): GlobalPresence => ({ kind: 'usually', when });
const organization = (whose: string): GlobalPresence => ({
  kind: 'organization',
  when: `when the account of ${whose} belongs to an organization`,
});
const sometimes = (when: string): GlobalPresence => ({ kind: 'sometimes', when });

const mostServices = usually('with calls to most services');
const temporary = sometimes('when the caller uses temporary credentials');
const endpoint = sometimes('when the call comes through a VPC endpoint');
const byService = sometimes('when a service makes the call itself');
const forResource = sometimes('when a service makes the call on behalf of a resource');
const forwarded = sometimes('when a service makes the call on behalf of the caller');
const onInstance = sometimes('when the caller uses the role of an EC2 instance');

/** By lower-case name. Source: UG global condition keys, “Availability”. */
const PRESENCE: Readonly<Record<string, GlobalPresence>> = {
  'aws:assumedroot': sometimes('when the session was opened with AssumeRoot'),
  'aws:calledvia': forwarded,
  'aws:calledviafirst': forwarded,
  'aws:calledvialast': forwarded,
  'aws:chatbotsourcearn': sometimes('when a chat configuration opened the session'),
  'aws:currenttime': always,
  'aws:ec2instancesourceprivateipv4': onInstance,
  'aws:ec2instancesourcevpc': onInstance,
  'aws:epochtime': always,
  'aws:federatedprovider': sometimes('when the caller signed in through an identity provider'),
  'aws:multifactorauthage': sometimes('when the caller signed in with a second factor'),
  'aws:multifactorauthpresent': temporary,
  'aws:principalaccount': always,
  'aws:principalarn': usually('with every signed call'),
  'aws:principalisawsservice': usually('with every signed call'),
  'aws:principalorgid': organization('the caller'),
  'aws:principalorgpaths': organization('the caller'),
  'aws:principalservicename': byService,
  'aws:principalservicenameslist': byService,
  'aws:principaltag/${tagkey}': sometimes('when the caller has the tag'),
  'aws:principaltype': always,
  'aws:referer': sometimes('when the client states it, as browsers do'),
  'aws:requestedregion': always,
  'aws:requesttag/${tagkey}': sometimes('when the call sends the tag along'),
  'aws:resourceaccount': mostServices,
  'aws:resourceorgid': organization('the resource'),
  'aws:resourceorgpaths': organization('the resource'),
  'aws:resourcetag/${tagkey}': sometimes('when the resource has the tag'),
  'aws:securetransport': always,
  'aws:sourceaccount': forResource,
  'aws:sourcearn': forResource,
  'aws:sourceidentity': sometimes('when it was set as the role was assumed'),
  'aws:sourceip': usually('with every call that does not come through a VPC endpoint'),
  'aws:sourceorgid': organization('the resource on whose behalf a service calls'),
  'aws:sourceorgpaths': organization('the resource on whose behalf a service calls'),
  'aws:sourceowner': forResource,
  'aws:sourcevpc': endpoint,
  'aws:sourcevpcarn': endpoint,
  'aws:sourcevpce': endpoint,
  'aws:tagkeys': sometimes('when the call sends tags along'),
  'aws:tokenissuetime': temporary,
  'aws:useragent': always,
  'aws:userid': always,
  'aws:username': sometimes('when the caller is an IAM user'),
  'aws:viaawsservice': mostServices,
  'aws:vpceaccount': endpoint,
  'aws:vpceorgid': endpoint,
  'aws:vpceorgpaths': endpoint,
  'aws:vpcsourceip': endpoint,
};

/**
 * Tells whether AWS itself puts a global key into requests.
 *
 * @param name in any case, for example `aws:SourceIp` or `aws:PrincipalTag/team`
 * @returns undefined for a key that is not global, or that nothing is known about
 */
export function globalPresence(name: string): GlobalPresence | undefined {
  const key = conditionKey(name)?.name.toLowerCase() ?? '';
  return Object.hasOwn(PRESENCE, key) ? PRESENCE[key] : undefined;
}
