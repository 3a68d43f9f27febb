const ASCII = /^[\0-\x7f]*$/;

/**
 * Lower case by simple mapping: one character stays one character, so that `ß` is not `SS` and
 * nothing is normalized. Upper case comes first because some letters share only that (`σ`, `ς`).
 */
export function foldCase(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (const char of text) folded += simple(simple(char, 'toUpperCase'), 'toLowerCase');
  return folded;
}

function simple(char: string, mapping: 'toUpperCase' | 'toLowerCase'): string {
  const mapped = char[mapping]();
  return [...mapped].length === 1 ? mapped : char;
}
