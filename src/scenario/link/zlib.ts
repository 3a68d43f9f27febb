/** Bytes handed over at a time: what one slice inflates to stays small beside any cap. */
const SLICE = 512;

/** Zlib (RFC 1950), by the browser's or Node's own compressor. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export type Inflated =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'damaged' | 'truncated' | 'too-large' };

/**
 * Unpacks zlib, and stops as soon as more than `cap` bytes have come out. Stricter than the
 * platforms, which disagree on what follows the end: nothing may.
 *
 * @param cap bytes
 * @returns the bytes, or why there are none; never rejects
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, cap: number): Promise<Inflated> {
  const inflated = await inflateLoosely(bytes, cap);
  if (inflated.kind !== 'bytes') return inflated;
  return endsWithChecksum(bytes, inflated.bytes) ? inflated : { kind: 'damaged' };
}

async function inflateLoosely(bytes: Uint8Array<ArrayBuffer>, cap: number): Promise<Inflated> {
  const stream = new DecompressionStream('deflate');
  const feeding = feed(stream.writable.getWriter(), bytes);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      length += value.length;
      if (length > cap) {
        reader.cancel().catch(ignore);
        return { kind: 'too-large' };
      }
    }
  } catch (error) {
    const whole = (await feeding) === 'all';
    return { kind: missesItsEnd(error, whole) ? 'truncated' : 'damaged' };
  }
  return { kind: 'bytes', bytes: joined(chunks, length) };
}

/**
 * @param whole every byte was taken before the error came
 */
function missesItsEnd(error: unknown, whole: boolean): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // Node takes bytes before it looks at them, but says what is wrong; browsers do the opposite.
  return typeof code === 'string' && code.startsWith('Z_') ? code === 'Z_BUF_ERROR' : whole;
}

/** Tells whether every byte was taken: an error that comes only at the end means a missing end. */
async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<'all' | 'refused'> {
  writer.closed.catch(ignore);
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      await writer.write(bytes.subarray(at, at + SLICE));
    }
  } catch {
    return 'refused';
  }
  writer.close().catch(ignore);
  return 'all';
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Some platforms ignore bytes after the end; then the last four are not the checksum. */
function endsWithChecksum(zlib: Uint8Array, content: Uint8Array): boolean {
  const end = new DataView(zlib.buffer, zlib.byteOffset, zlib.byteLength);
  return zlib.length >= 4 && end.getUint32(zlib.length - 4) === adler32(content);
}

/** RFC 1950, section 8.2. */
function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

function ignore(): void {}
