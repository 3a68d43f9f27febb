import type { Phrase, Segment } from '../../engine';

/** A sentence of the engine's words as elements. */
export function PhraseText({ phrase }: { phrase: Phrase }) {
  return phrase.map((segment, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a phrase is rendered whole, its parts have no identity
    <SegmentText key={index} segment={segment} />
  ));
}

function SegmentText({ segment }: { segment: Segment }) {
  if (typeof segment === 'string') return segment;
  return 'code' in segment ? <code>{segment.code}</code> : <strong>{segment.strong}</strong>;
}
