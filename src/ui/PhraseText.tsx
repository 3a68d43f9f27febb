type Segment = string | { readonly code: string } | { readonly strong: string };

/** A sentence as elements: what somebody wrote as code, the words that carry the line strong. */
export function PhraseText({ phrase }: { phrase: readonly Segment[] }) {
  return phrase.map((segment, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a phrase is rendered whole, its parts have no identity
    <SegmentText key={index} segment={segment} />
  ));
}

function SegmentText({ segment }: { segment: Segment }) {
  if (typeof segment === 'string') return segment;
  return 'code' in segment ? <code>{segment.code}</code> : <strong>{segment.strong}</strong>;
}
