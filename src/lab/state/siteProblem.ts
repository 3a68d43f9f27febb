import { createContext, type ReactNode } from 'react';
import type { CallSite } from '../../engine';

export type SiteProblem = (name: keyof CallSite) => (text: string) => ReactNode;

/** How the page checks the parts of a site; handed down, because the shell stands above the lab. */
export const SiteProblemContext = createContext<SiteProblem>(() => () => undefined);
