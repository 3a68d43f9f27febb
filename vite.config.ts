import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './scripts/csp.ts';
import { splitJsoncParser } from './scripts/split-jsonc-parser.ts';

const PERSISTENCE =
  /[\\/](src[\\/](store[\\/](persistence|links)|scenario[\\/](later|matrix[\\/]whole-engine|documents[\\/]new-document|link|file|read-scenario|schema|migrations|problem))|node_modules[\\/]zod)\b/;

export default defineConfig({
  // Relative, so that the built folder works under any path.
  base: './',
  plugins: [react(), contentSecurityPolicy(), splitJsoncParser()],
  build: {
    target: 'es2022',
    // `npm run size` reads it.
    manifest: true,
    // The polyfill would be a script that fetches, which the security policy forbids.
    modulePreload: { polyfill: false },
    // Monaco comes as one large chunk after the first table; `npm run size` watches what is first.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // All of the first load in one file: what later chunks share with it would otherwise be
            // split off into small files, which compress worse and cost a request each.
            { name: 'first', tags: ['$initial'], priority: 1 },
            // Likewise what a page with a draft or a link waits for.
            { name: 'persistence', test: PERSISTENCE },
          ],
        },
      },
    },
  },
});
