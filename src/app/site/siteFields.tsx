import { type ReactNode, Suspense } from 'react';
import type { CallSite } from '../../engine';
import { later } from '../../ui';
import { SITE_TAKES } from './siteTakes';

const SiteHelp = later(() => import('./SiteHelp').then((part) => part.SiteHelp));

/** What to do about a value that cannot be taken; undefined when it can. */
export function siteProblem(name: keyof CallSite): (text: string) => ReactNode {
  return (text) =>
    SITE_TAKES[name](text) ? undefined : (
      <Suspense fallback="…">
        <SiteHelp name={name} />
      </Suspense>
    );
}

/** The parts of a site in the order of the page, with their names. */
export const SITE_FIELDS: readonly (readonly [keyof CallSite, string])[] = [
  ['principal', 'Caller'],
  ['account', 'Account'],
  ['region', 'Region'],
  ['bus', 'Event bus'],
  ['rule', 'Rule'],
];
