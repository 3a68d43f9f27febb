/** The six parts of an ARN: arn, partition, service, region, account, resource. */
export type ArnParts = readonly [string, string, string, string, string, string];

/**
 * Cuts an ARN at its first five colons; the sixth part keeps its own (UG ARNs).
 *
 * @returns undefined when there are fewer than six parts or the first is not `arn`
 */
export function parseArn(text: string): ArnParts | undefined {
  if (!text.startsWith('arn:')) return undefined;
  const b = text.indexOf(':', 4);
  const c = text.indexOf(':', b + 1);
  const d = text.indexOf(':', c + 1);
  const e = text.indexOf(':', d + 1);
  // After the last colon the search begins again at the first.
  if (b > c || c > d || d > e) return undefined;
  return [
    'arn',
    text.slice(4, b),
    text.slice(b + 1, c),
    text.slice(c + 1, d),
    text.slice(d + 1, e),
    text.slice(e + 1),
  ];
}

/** The ARN's account, or undefined where the text is no ARN or names none (`aws` is nobody's). */
export function arnAccount(text: string): string | undefined {
  const account = parseArn(text)?.[4] ?? '';
  return /^\d{12}$/.test(account) ? account : undefined;
}
