import { gzipSync } from 'node:zlib';

/** The part of an entry of Vite's manifest that says what a file loads. */
export interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  /** Keys of the chunks it imports statically. */
  readonly imports?: readonly string[];
}

export type Manifest = Readonly<Record<string, ManifestChunk>>;

export interface LoadedFile {
  /** Path relative to the built folder. */
  readonly file: string;
  /** Bytes as stored. */
  readonly bytes: number;
  /** Bytes after gzip at its highest level, as static hosts send it. */
  readonly gzip: number;
}

const SCRIPT_TAG = /<script\b[^>]*\bsrc="([^"]+)"/gi;
const PRELOAD_TAG = /<link\b(?=[^>]*\brel="modulepreload")[^>]*\bhref="([^"]+)"/gi;

/**
 * Which scripts the browser fetches before any code of the page has run: the entries of the
 * manifest with all they import statically, and whatever the page itself names.
 *
 * @param manifest Vite's `manifest.json`
 * @param html the built page
 * @returns paths relative to the built folder, in the order found, each once
 */
export function firstLoadScripts(manifest: Manifest, html: string): string[] {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  for (const tag of [SCRIPT_TAG, PRELOAD_TAG]) {
    for (const [, path] of html.matchAll(tag)) if (path) files.add(path.replace(/^\.?\//, ''));
  }
  return [...files].filter((file) => /\.m?js$/.test(file));
}

/** Measures a file's content; both figures in bytes. */
export function measure(file: string, content: Buffer): LoadedFile {
  return { file, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length };
}
