import type { Playground } from '../../e2e/support/playground';

/** Brings the page into a state worth looking at. */
export type State = (playground: Playground) => Promise<void>;

/** The page's states by name. */
export const STATES: Readonly<Record<string, State>> = {
  start: (playground) => playground.open(),
  reason: async (playground) => {
    await playground.open('example/specific-source');
    await playground.table.verdict(1, 1).click();
  },
  mismatch: async (playground) => {
    await playground.open('example/specific-source');
    await playground.table.expected(1, 1).click();
  },
  broken: async (playground) => {
    await playground.open('example/specific-source');
    await playground.editor('Policy B').replace('{\n  "Version": "2012-10-17",\n  "Statement": [');
  },
  'damaged-link': (playground) => playground.open('s1.AAAA'),
};
