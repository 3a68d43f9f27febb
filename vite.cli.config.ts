import { defineConfig } from 'vite';

/** The command line as one file for Node, with all that it needs: the package's `bin`. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'ebpp.js', codeSplitting: false } },
  },
});
