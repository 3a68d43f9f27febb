import type { CallSite } from '../../engine';

type Check = (text: string) => string | undefined;

const ARN = /^arn:aws[\w-]*:[\w-]+:[\w-]*:[\w-]*:.+$/;
const SERVICE = /^[\w-]+(\.[\w-]+)*\.amazonaws\.com(\.cn)?$/;

/** What to do about a value that cannot be taken; undefined when it can. */
export const SITE_PROBLEMS: { readonly [Name in keyof CallSite]: Check } = {
  principal: (text) =>
    ARN.test(text) || SERVICE.test(text)
      ? undefined
      : 'Enter an ARN such as arn:aws:iam::123456789012:user/alice',
  account: (text) => (/^\d{12}$/.test(text) ? undefined : 'Enter the twelve digits of an account'),
  region: (text) =>
    /^[a-z]{2,4}(-[a-z]+)+-\d$/.test(text) ? undefined : 'Enter a region such as eu-west-1',
  bus: (text) =>
    /^[\w./-]{1,256}$/.test(text) || (ARN.test(text) && text.includes(':event-bus/'))
      ? undefined
      : 'Enter the name of a bus or its ARN; names hold letters, digits and . - _ /',
  rule: (text) =>
    /^[\w.-]{1,64}$/.test(text) ? undefined : 'Enter 1 to 64 letters, digits and . - _',
};

/** The parts of a site in the order of the page, with their names. */
export const SITE_FIELDS: readonly (readonly [keyof CallSite, string])[] = [
  ['principal', 'Caller'],
  ['account', 'Account'],
  ['region', 'Region'],
  ['bus', 'Event bus'],
  ['rule', 'Rule'],
];
