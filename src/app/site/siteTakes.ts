import { type CallSite, parsePrincipal } from '../../engine';

/** What each part of a site takes. */
export const SITE_TAKES: { readonly [Name in keyof CallSite]: (text: string) => boolean } = {
  principal: (text) => parsePrincipal(text).kind !== 'other' && !/.[*?]/.test(text),
  account: (text) => /^\d{12}$/.test(text),
  region: (text) => /^[a-z]{2,4}(-[a-z]+)+-\d$/.test(text),
  bus: (text) => /^([\w./-]{1,256}|arn:aws[\w-]*:events:[\w-]*:\d{12}:event-bus\/.+)$/.test(text),
  rule: (text) => /^[\w.-]{1,64}$/.test(text),
};
