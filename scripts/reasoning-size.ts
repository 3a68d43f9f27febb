import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('../src/engine/reasoning/index.ts', import.meta.url));

/** The bytes of the reasoning's own code, minified, after gzip: without the evaluator that it asks. */
export async function reasoningSize(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        external: (id, from) => from !== undefined && !isReasoning(id, from),
      },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((each) => ('output' in each ? each.output : []));
  const code = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  return gzipSync(code.replace(/import\{[^}]*\}from"[^"]*";/g, '')).length;
}

function isReasoning(id: string, from: string): boolean {
  return new URL(id, `file://${from}`).pathname.includes('/src/engine/reasoning/');
}
