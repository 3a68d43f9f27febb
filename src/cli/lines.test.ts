import { expect, it } from 'vitest';
import { splitLines } from './lines';

async function linesOf(...chunks: readonly string[]): Promise<string[]> {
  const stream = (async function* () {
    yield* chunks;
  })();
  const lines: string[] = [];
  for await (const line of splitLines(stream)) lines.push(line);
  return lines;
}

it('cuts at line feeds only, wherever the chunks end', async () => {
  expect(await linesOf('a\nb', 'c\r', '\n\n', 'd')).toEqual(['a', 'bc', '', 'd']);
  expect(await linesOf('"\u2028\u2029"\r1\n')).toEqual(['"\u2028\u2029"\r1']);
  expect(await linesOf()).toEqual([]);
});
