import type { Basis } from '../../standing';
import { type BasisWords, basisWords } from '../basis';

const GUIDE = 'https://docs.aws.amazon.com/eventbridge/latest/userguide/';

/** Pages that only publishing rests on, beside those of `pages.ts`. */
const PAGES = new Map<string, readonly [name: string, url: string]>([
  ['EB cross-account', ['events between accounts', `${GUIDE}eb-cross-account.html`]],
  ['EB bus to bus', ['events between buses', `${GUIDE}eb-bus-to-bus.html`]],
  ['EB dead-letter queues', ['dead-letter queues', `${GUIDE}eb-rule-dlq.html`]],
  ['EB event structure', ['events', `${GUIDE}eb-events.html`]],
  ['EB partner events', ['events from partners', `${GUIDE}eb-saas.html`]],
  ['EB resource-based policies', ['resource-based policies', `${GUIDE}eb-use-resource-based.html`]],
  ['EB targets', ['targets', `${GUIDE}eb-targets.html`]],
  [
    'EB cross-account targets',
    ['targets in other accounts', `${GUIDE}eb-service-cross-account.html`],
  ],
]);
const DENIED = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html';

/** What a step of a journey rests on, in words, with its page. */
export function publishBasisWords(basis: Basis): BasisWords {
  const words = basisWords(basis);
  const page = PAGES.get(basis.source);
  const pages = page
    ? [{ name: `EventBridge User Guide, ${page[0]}`, url: page[1] }]
    : basis.source === 'UG access denied messages'
      ? [{ name: 'IAM User Guide, access denied messages', url: DENIED }]
      : undefined;
  if (!pages) return words;
  // Without a page of its own the source stands in the text; here the link says it.
  const text = words.text.replace(basis.source, '').replace(/; $/, '');
  return { ...words, text, pages };
}
