import type { BasisWords } from '../../engine';
import { PageLinks } from '../PageLinks';

/** How sure something is, and the public pages it rests on: `Documented · IAM User Guide, operators`. */
export function BasisGroup({ group }: { group: readonly BasisWords[] }) {
  const [first] = group;
  if (first === undefined) return null;
  const pages = new Map(group.flatMap((words) => words.pages).map((page) => [page.url, page]));
  return (
    <p>
      <strong>{first.word}</strong>
      {first.text !== '' && <> · {first.text}</>}
      {pages.size > 0 && ' · '}
      <PageLinks pages={[...pages.values()]} />
    </p>
  );
}
