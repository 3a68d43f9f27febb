import { describe, expect, it } from 'vitest';
import { firstLoadScripts, measure } from './first-load';

describe('what loads before the first table', () => {
  const manifest = {
    'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_react.js'] },
    '_react.js': { file: 'assets/react.js', imports: ['_shared.js'] },
    '_shared.js': { file: 'assets/shared.js', imports: ['_react.js'] },
    'src/editor/monaco/load.ts': { file: 'assets/monaco.js', imports: ['_shared.js'] },
  };

  it('is the entry and everything it imports statically, circles included', () => {
    expect(firstLoadScripts(manifest, '')).toEqual([
      'assets/index.js',
      'assets/react.js',
      'assets/shared.js',
    ]);
  });

  it('counts what the page names though the manifest does not, each file once', () => {
    const html = `<script type="module" crossorigin src="./assets/index.js"></script>
      <link rel="modulepreload" crossorigin href="./assets/early.js">
      <link rel="stylesheet" href="./assets/index.css">`;
    const files = firstLoadScripts(manifest, html);
    expect(files).toContain('assets/early.js');
    expect(files.filter((file) => file === 'assets/index.js')).toHaveLength(1);
    expect(files).not.toContain('assets/index.css');
  });

  it('leaves out what is imported on demand', () => {
    expect(firstLoadScripts(manifest, '')).not.toContain('assets/monaco.js');
  });

  it('measures a file as stored and as sent', () => {
    const { bytes, gzip } = measure('a.js', Buffer.from('x'.repeat(10_000)));
    expect(bytes).toBe(10_000);
    expect(gzip).toBeLessThan(100);
  });
});
