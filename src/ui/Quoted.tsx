/**
 * A sentence in which what stands in backticks is somebody's own text: shown as code, without
 * them. A backtick that has no partner stays what it is.
 */
export function Quoted({ text }: { text: string }) {
  return text.split(/`([^`]*)`/).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no identity
    index % 2 === 1 ? <code key={index}>{part}</code> : part,
  );
}
