import type { Scenario } from '../../scenario';
import { encodeLink, fitsLink } from '../../scenario/later';

/** Up to this many characters every chat takes a link whole. */
export const FITS_CHATS = 1900;

/**
 * The address that opens this scenario anywhere.
 *
 * @param page the page's own address, whatever its fragment
 * @returns undefined when the scenario holds more than a link may carry
 */
export async function permalink(scenario: Scenario, page: string): Promise<string | undefined> {
  if (!fitsLink(scenario)) return undefined;
  return `${page.replace(/#.*$/, '')}#${await encodeLink(scenario)}`;
}
