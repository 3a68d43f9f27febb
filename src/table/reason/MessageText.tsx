/** A diagnostic's sentence: what stands in backticks is the user's own text. */
export function MessageText({ text }: { text: string }) {
  return text.split('`').map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no identity
    index % 2 === 1 ? <code key={index}>{part}</code> : part,
  );
}
