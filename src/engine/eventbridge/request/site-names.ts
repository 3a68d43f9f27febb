import type { Diagnostic } from '../../diagnostic';
import { isBus } from '../arn';
import type { CallSite } from '../call';

const NAME = /^[.\-_A-Za-z0-9]{1,64}$/;

/** Whether a text can name a rule, or identify a target (EB PutRule, EB PutTargets). */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/**
 * What is wrong with the rule and the bus that a call takes from its site, said at the text's start.
 *
 * @param given which of the two the call names itself
 */
export function siteNames(
  site: CallSite,
  given: { readonly rule?: boolean; readonly bus?: boolean } = {},
): Diagnostic[] {
  const messages: string[] = [];
  if (!given.rule && !isName(site.rule)) {
    messages.push(
      `This row's rule name \`${site.rule}\` is none: it has up to 64 letters, digits, dots, dashes and underscores`,
    );
  }
  if (!given.bus && site.bus !== '' && !isBus(site.bus)) {
    messages.push(`This row's bus \`${site.bus}\` is neither the name nor the ARN of an event bus`);
  }
  return messages.map((message) => ({
    code: 'site-name',
    severity: 'warning',
    span: { start: 0, end: 0 },
    message,
  }));
}
