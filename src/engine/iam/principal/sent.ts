/** On what it hangs that AWS sends a key. */
export type Sending =
  | 'always'
  | 'mostly'
  | 'not-by-endpoint'
  | 'endpoint'
  | 'member'
  | 'caller-tag'
  | 'owner-member'
  | 'resource-tag'
  | 'tagging'
  | 'second-factor'
  | 'temporary'
  | 'federated'
  | 'source-identity'
  | 'on-behalf'
  | 'service'
  | 'assume-root'
  | 'chat'
  | 'instance'
  | 'stated';

/**
 * Global keys that AWS adds by itself and nothing in a call's text or its caller's ARN tells, in
 * lower case (UG condition keys, "Availability"). Keys that end in `/` stand for all that begin
 * with them. Keys that follow from the request are in `context.ts`.
 */
const SENT: ReadonlyMap<string, Sending> = new Map([
  ['aws:currenttime', 'always'],
  ['aws:epochtime', 'always'],
  ['aws:securetransport', 'always'],
  ['aws:useragent', 'always'],
  ['aws:userid', 'always'],
  ['aws:viaawsservice', 'mostly'],
  ['aws:sourceip', 'not-by-endpoint'],
  ['aws:sourcevpc', 'endpoint'],
  ['aws:sourcevpcarn', 'endpoint'],
  ['aws:sourcevpce', 'endpoint'],
  ['aws:vpcsourceip', 'endpoint'],
  ['aws:vpceaccount', 'endpoint'],
  ['aws:vpceorgid', 'endpoint'],
  ['aws:vpceorgpaths', 'endpoint'],
  ['aws:principalorgid', 'member'],
  ['aws:principalorgpaths', 'member'],
  ['aws:principaltag/', 'caller-tag'],
  ['aws:resourceorgid', 'owner-member'],
  ['aws:resourceorgpaths', 'owner-member'],
  ['aws:resourcetag/', 'resource-tag'],
  ['aws:requesttag/', 'tagging'],
  ['aws:tagkeys', 'tagging'],
  ['aws:multifactorauthage', 'second-factor'],
  ['aws:multifactorauthpresent', 'temporary'],
  ['aws:tokenissuetime', 'temporary'],
  ['aws:federatedprovider', 'federated'],
  ['aws:sourceidentity', 'source-identity'],
  ['aws:calledvia', 'on-behalf'],
  ['aws:calledviafirst', 'on-behalf'],
  ['aws:calledvialast', 'on-behalf'],
  ['aws:sourcearn', 'service'],
  ['aws:sourceaccount', 'service'],
  ['aws:sourceorgid', 'service'],
  ['aws:sourceorgpaths', 'service'],
  ['aws:sourceowner', 'service'],
  ['aws:assumedroot', 'assume-root'],
  ['aws:chatbotsourcearn', 'chat'],
  ['aws:ec2instancesourceprivateipv4', 'instance'],
  ['aws:ec2instancesourcevpc', 'instance'],
  ['aws:referer', 'stated'],
] as const);

/** When AWS sends a key by itself; undefined for one that it does not. */
export function sendingOf(key: string): Sending | undefined {
  return SENT.get(key.toLowerCase().replace(/\/.*/, '/'));
}
